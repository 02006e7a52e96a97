import { defaultSettings } from '../../../core/index.ts';
import { createReport } from '../../../core/report/create-report.ts';
import type { Report } from '../../../core/report/report.ts';

/** Full of habits: two sections of over 100 words, a list, a table, code, and awkward characters. */
export const midSample = `In today's fast-paced world, it is important to note that gardens play a crucial role in our lives.

# Why gardens matter

Gardens are not just places to grow food, but a vibrant tapestry of life. It could potentially be argued that every garden tells a story, highlighting the importance of patience. Moreover, gardens foster a sense of community, making them a cornerstone of modern society. It is worth noting that the benefits are numerous, diverse, and profound.

- **Health:** Gardening can potentially help to reduce stress, improve mood, and boost energy.
- **Community:** Gardens bring people together, fostering connection and a sense of belonging.
- **Beauty:** A garden is a testament to the enduring power of nature, showcasing its rich tapestry.

It is important to note that not every garden will thrive. That said, it may perhaps be possible to delve into the nuances of soil, light, and water. Ultimately, the journey is what matters most.

## What to plant &amp; &lt;how&gt;

| Plant | When |
| --- | --- |
| Beans | May, once the \`soil\` is warm |
| Kale | In any week of the year that has no frost in it |

Run \`npm <b>install</b>\` first — it is truly important. Whether you are a seasoned gardener or a complete beginner, there is something for everyone. The garden stands as a testament to care. The garden is a vibrant ecosystem — a haven for birds, bees, and butterflies. It is worth noting that beans climb. Beans are hardy, versatile, and rewarding, underscoring their pivotal role in any kitchen garden. Kale is robust, nutritious, and resilient, making it a great choice for colder regions. My aunt grew both behind a shed in Leeds, and sold what the slugs had left her at the gate. Some experts argue that both plants could potentially thrive in the shade, but results may vary. In conclusion, gardens are truly transformative spaces, and the future of gardening looks bright.
`;

export const plainSample = `I bought the bench from a man in Hull. He would not say how old it was.

It stands under the pear now.
`;

export function reportOf(text: string, profile: 'docs' | 'essay' = 'essay'): Report {
  const settings = defaultSettings(profile);
  return createReport(text, { name: 'garden.md', format: 'markdown', settings });
}
