import { notFound } from '#app/services/http.server.ts'

/** Every address that no route knows. */
export function loader(): never {
  throw notFound()
}

export function action(): never {
  throw notFound()
}

export default function Nothing() {
  return null
}
