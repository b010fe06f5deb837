import type { LiveData } from '../charts/chart-json.ts';
import type { LivePicture } from './live-picture.ts';

/** A button on the name of each series in the picture; what it looks like is drawn there already. */
export function buildLegend({ config, series, width, height }: LiveData, picture: LivePicture): readonly HTMLButtonElement[] {
  return config.legend.map((entry) => {
    const button = document.createElement('button');
    const state = () => button.setAttribute('aria-pressed', String(!picture.isHidden(entry.series)));
    button.type = 'button';
    button.setAttribute('aria-label', series.find(({ id }) => id === entry.series)?.label ?? '');
    Object.assign(button.style, {
      left: percent(entry.x, width),
      top: percent(entry.y, height),
      width: percent(entry.width, width),
      height: percent(entry.height, height),
    });
    button.addEventListener('click', () => {
      picture.toggle(entry.series);
      state();
    });
    state();
    return button;
  });
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;
