/** The title of the programme that is made when nobody named one. */
export const untitledProgramme = 'Programma'
