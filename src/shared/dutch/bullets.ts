/** Signs that open a list item. */

const BULLET = /^[o•·▪◦●○■□–—*➢➤►✓✔\uf0a7\uf0b7-]$/

/** True for a word that is only such a sign. */
export const isBullet = (word: string): boolean => BULLET.test(word)
