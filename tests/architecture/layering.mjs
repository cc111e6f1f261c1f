/** The import rules of the house. Every comment says what to do instead. */
export const forbidden = [
  {
    name: 'surveys-is-pure',
    comment:
      'surveys/ says what may be asked and what is an answer. Pass in what it needs; put the meeting in app/services.',
    severity: 'error',
    from: { path: '^surveys/' },
    to: { path: '^(app|db|analysis|commands|server)', dependencyTypesNot: ['npm'] },
  },
  {
    name: 'analysis-is-pure',
    comment:
      'analysis/ goes from text and answers to tables and evidence. Pass in what it needs; put the meeting in app/services.',
    severity: 'error',
    from: { path: '^analysis/' },
    to: { path: '^(app|db|commands|server)', dependencyTypesNot: ['npm'] },
  },
  {
    name: 'pure-parts-know-no-web',
    comment:
      'React, Remix and the database drivers stay out of surveys/ and analysis/, so that both run anywhere.',
    severity: 'error',
    from: { path: '^(surveys|analysis)/' },
    to: {
      path: 'node_modules/(react|react-dom|@remix-run|drizzle-orm|postgres|express|survey-react-ui)/',
    },
  },
  {
    name: 'survey-core-has-one-door',
    comment:
      'Ask surveys/surveyjs.ts; only the preview that draws with SurveyJS may know its classes.',
    severity: 'error',
    from: {
      pathNot:
        '^(surveys/surveyjs(-kinds)?\\.ts|app/components/survey/survey-preview(-kinds)?\\.tsx|app/routes/werk\\.\\$project\\.voorbeeld|tests/)',
    },
    to: { path: 'node_modules/survey-(core|react-ui)/' },
  },
  {
    name: 'natural-has-one-door',
    comment: 'Ask analysis/text/dutch.ts: the package entry loads database drivers and reads .env.',
    severity: 'error',
    from: { pathNot: '^analysis/text/dutch\\.ts' },
    to: { path: 'node_modules/natural/' },
  },
  {
    name: 'db-knows-no-app',
    comment: 'db/ knows tables and questions to tables. Move the decision to app/services.',
    severity: 'error',
    from: { path: '^db/' },
    to: { path: '^(app|commands|server)', dependencyTypesNot: ['npm'] },
  },
  {
    name: 'db-only-behind-services',
    comment: 'Routes and components ask a service; the service asks the database.',
    severity: 'error',
    from: { path: '^app/(routes|components|islands|words|http)/|^app/[^/]+$' },
    to: { path: '^db/' },
  },
  {
    name: 'originals-have-one-door',
    comment:
      'The text as typed, recordings and drawings are taken in by collection, read by de-identification (what is no text by its part recordings), given back to its own teller, corrected and erased by receipts, and erased by retention and example; nobody else.',
    severity: 'error',
    from: {
      path: '^(app|analysis|surveys|commands|server)',
      pathNot:
        '^app/services/(collection|deidentification|recordings|receipts|retention|example)\\.server\\.ts$',
    },
    to: { path: '^db/(queries|schema)/(originals|attachments)\\.ts$' },
  },
  {
    name: 'contacts-are-opened-by-their-command',
    comment:
      'The private key of contact details is for npm run contacts alone. The server seals with the public one, in app/services.',
    severity: 'error',
    from: { pathNot: '^(commands/contacts\\.ts|tests/)' },
    to: { path: '^commands/contact-key\\.ts$' },
  },
  {
    name: 'app-runs-no-commands',
    comment: 'A command uses services, never the other way round.',
    severity: 'error',
    from: { path: '^(app/|server)' },
    to: { path: '^commands/' },
  },
  {
    name: 'components-do-not-serve',
    comment:
      'A component gets finished values as props; it may know the types of services and nothing that runs.',
    severity: 'error',
    from: { path: '^app/(components|islands)/' },
    to: { path: '^app/(services|http)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'components-know-no-routes',
    comment: 'A route draws components, never the other way round.',
    severity: 'error',
    from: { path: '^(app/(components|islands|services|words|http)|surveys|analysis|db)/' },
    to: { path: '^app/routes/' },
  },
  {
    name: 'routes-are-leaves',
    comment: 'What two routes share is a component or a service.',
    severity: 'error',
    from: { path: '^app/routes/' },
    to: { path: '^app/routes/' },
  },
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or hide a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
]
