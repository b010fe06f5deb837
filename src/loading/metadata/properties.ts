/** Why the properties of a file are not known: damaged or of another kind, locked, or more than a reader takes on. */
export type Unread = 'damaged' | 'locked' | 'tooMuch';

/** Named strings of a file, or why there are none to be had. */
export type Properties = Readonly<Record<string, string>> | Unread;
