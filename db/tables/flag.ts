/** Both engines store a yes or no as an integer. */
export type Flag = 0 | 1;
