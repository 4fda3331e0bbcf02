/**
 * Entry of the gallery: every component in every state, for developers and for the tests that compare pictures.
 * It is built by a configuration of its own and is no part of the program, so its words are in no catalogue.
 */
import { createRoot } from 'react-dom/client'
import '../app/theme/index.ts'
import { Gallery } from './gallery.tsx'

const look = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = look.get('theme') ?? 'light'
document.documentElement.dataset['density'] = look.get('density') ?? 'compact'
document.documentElement.lang = look.get('language') ?? 'nl'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<Gallery language={look.get('language') === 'en' ? 'en' : 'nl'} />)
