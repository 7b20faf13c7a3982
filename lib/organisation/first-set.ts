/** The tags a new organisation begins with (PRODUCT.md, "A prevention entry, whole"); for two of them only authors open an entry to leadership. */
export const firstTags = [
  'Reliability',
  'Scaling',
  'Security',
  'Data',
  'Retention',
  'Conflict',
  'Wellbeing',
  'Delivery',
  'Customer',
  'Cost',
  'Knowledge',
  'Toil',
  'Glue',
].map((name, position) => ({ name, position, authorsOnly: name === 'Retention' || name === 'Conflict' }))

/** The question, until the organisation words it otherwise. */
export const firstQuestion = 'What did you stop from happening this week?'
