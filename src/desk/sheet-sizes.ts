/** In pixels. Apart, and in plain JavaScript, because the build works out the styles that hold them. */
export const ROW_HEIGHT = 24;
export const HEADER_WIDTH = 44;
