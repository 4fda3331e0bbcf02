/** What the host answers: headers that go with everything, and the pages for who is not let in. */
import { contentSecurityPolicy } from '../../shared/security/index.ts'

/** On every answer. No CORS header anywhere: no other page may read anything of ours. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

const page = (title: string, text: string): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1><p>${text}</p></body>
</html>
`

const howTo = 'Start <code>bloemlezing serve</code> opnieuw en open het adres dat daar verschijnt.'

/** The page that goes with a refusal. */
export function refusalPage(status: number): string {
  switch (status) {
    case 401:
      return page(
        'Geen toegang',
        `Dit adres is al gebruikt of hoort bij een andere browser. Er is niets gewijzigd. ${howTo}`,
      )
    case 404:
      return page('Niet gevonden', 'Deze pagina bestaat niet. Ga terug naar <a href="/">Bloemlezing</a>.')
    case 500:
      return page(
        'Er ging iets mis',
        `De pagina kon niet worden gemaakt. Uw gegevens zijn niet gewijzigd. ${howTo}`,
      )
    default:
      return page('Geweigerd', `Bloemlezing heeft dit verzoek geweigerd. Er is niets gewijzigd. ${howTo}`)
  }
}
