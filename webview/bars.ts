/**
 * Makes the bars of a picture buttons: a click, Enter or Space goes to the sentence, arrows go from
 * bar to bar. Each picture is one stop of the Tab key.
 */
export function wireBars(root: HTMLElement, reveal: (start: number, end: number) => void): void {
  for (const picture of root.querySelectorAll<SVGElement>('.picture svg')) {
    picture.setAttribute('role', 'group');
    const bars = barsIn(picture);
    bars.forEach((bar, index) => {
      bar.setAttribute('role', 'button');
      bar.setAttribute('tabindex', index === 0 ? '0' : '-1');
      bar.setAttribute('aria-label', bar.querySelector('title')?.textContent ?? '');
    });
    picture.addEventListener('click', ({ target }) => {
      if (target instanceof SVGElement) open(target, reveal);
    });
    picture.addEventListener('keydown', (event) => {
      if (!(event.target instanceof SVGElement)) return;
      if (event.key === 'Enter' || event.key === ' ') open(event.target, reveal);
      else if (!move(bars, event.target, event.key)) return;
      event.preventDefault();
    });
  }
}

/** Marks the bar of the sentence that holds an offset of the text. */
export function markBar(root: HTMLElement, offset: number): void {
  for (const bar of barsIn(root)) {
    const { start, end } = spanOf(bar);
    const isHere = start <= offset && offset < end;
    bar.classList.toggle('here', isHere);
    if (isHere) bar.setAttribute('aria-current', 'true');
    else bar.removeAttribute('aria-current');
  }
}

function barsIn(root: Element): SVGElement[] {
  return [...root.querySelectorAll<SVGElement>('rect[data-start]')];
}

function open(bar: SVGElement, reveal: (start: number, end: number) => void): void {
  if (bar.dataset['start'] === undefined) return;
  const { start, end } = spanOf(bar);
  reveal(start, end);
}

function move(bars: readonly SVGElement[], from: SVGElement, key: string): boolean {
  const index = bars.indexOf(from);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: bars.length - 1,
  };
  const place = places[key];
  const next = place === undefined ? undefined : bars[place];
  if (!next) return false;
  from.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
  return true;
}

function spanOf({ dataset }: SVGElement): { start: number; end: number } {
  return { start: Number(dataset['start']), end: Number(dataset['end']) };
}
