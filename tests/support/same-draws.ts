/** Property tests draw new values at every run by hand. A check of what is handed in draws the same ones each time, so that it judges that and not the dice. */
import fc from 'fast-check'

if (process.env['CI'] === 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_125 })
