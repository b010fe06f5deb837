/** Words inside quotation marks; what they quote themselves stands in single ones, after GB/T 15834. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
