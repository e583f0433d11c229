const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The name of a month in English, in full or cut short, as the group `name`. */
export const englishMonth =
  '(?<name>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';

/** Number of a month, from 1. */
export const monthNumber = (name: string): number =>
  months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
