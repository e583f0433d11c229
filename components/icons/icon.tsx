import './icon.css';

/** The signs on buttons, drawn on a 16-unit grid. */
const shapes = {
  close: 'm4 4 8 8m0-8-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  edit: 'm10.5 3 2.5 2.5L6 12.5l-3.2.7.7-3.2L10.5 3Z',
  delete: 'M2.5 4.5h11M6.5 2.5h3M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M7 3.5H3.5v9h9V9',
  next: 'M8 3v10M4 9l4 4 4-4',
  previous: 'M8 13V3M4 7l4-4 4 4',
  settings:
    'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2',
  pin: 'M6 2.5h4M7 2.5v4L4.5 9v1.5h7V9L9 6.5v-4M8 10.5v3.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3v-11ZM9.5 13.5V10H13M5.5 5.5h5M5.5 8h3',
  done: 'm3.5 8.5 3 3 6-7',
} as const;

export type IconName = keyof typeof shapes;

/** A sign; its meaning is in the button's label. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
