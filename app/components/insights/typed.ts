/** What was typed in a form that was refused, by the name of its field, with the `intent` of the button that was pressed. */
export type Typed = Readonly<Record<string, string>>
