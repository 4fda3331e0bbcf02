/** The look: importing this puts fonts, tokens and base rules on the page. */
import './fonts.css'
import './tokens.css'
import './base.css'
