/** Edges of the icon in pixels that browsers and stores ask for, each a file in public/icon. */
export const iconSizes = [16, 32, 48, 96, 128] as const;

/** Edges of the toolbar button's icon. */
export const buttonSizes = [16, 32] as const;
