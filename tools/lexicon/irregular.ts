/** Dutch words whose forms no rule gives, written down. Forms that are better known as another word are left out. */

/** Infinitive, past, past plural, participle, and any other forms of their own; `-` for none. */
const strongVerbs = `
bakken - - gebakken
barsten - - gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bezwijken bezweek bezweken bezweken
bidden - - -
bieden bood boden geboden
bijten beet beten gebeten
binden - bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden - - gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan doe doet
dragen droeg droegen -
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
eten - - gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb hebt heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden hou
jagen joeg joegen gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kunt
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen - - gelezen
liegen loog logen gelogen
liggen lag - gelegen
lijden leed - -
lijken leek leken geleken
lopen liep liepen gelopen
melken molk molken gemolken
meten - - gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen mag
nemen nam namen genomen
plegen pleegde pleegden gepleegd
prijzen prees prezen geprezen
raden raadde raadden geraden
rijden reed - gereden
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten - - gesleten
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
spannen - - gespannen
spijten speet - gespeten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak - gestoken
stelen - - gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken gestonken
stoten - - gestoten
strijden streed streden gestreden
strijken streek streken gestreken
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen -
vangen ving vingen -
varen - - gevaren
vechten - vochten gevochten
verbergen verborg verborgen verborgen
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
vermijden vermeed vermeden vermeden
verslinden verslond verslonden verslonden
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vragen - vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
wassen - - gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten weet
weven - - geweven
wijken - - geweken
wijzen - - -
willen wilde wilden gewild wil wou
winden wond - gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken - - gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie ziet
zijn was waren geweest ben bent is
zingen zong zongen gezongen
zinken zonk zonken gezonken
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zuigen zoog zogen gezogen
zullen zou zouden - zal zult
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer zwoeren gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen`

/** Verbs with a prefix that have forms which the bare verb must not have, because there they are another word. */
const strongWithPrefix = `
afvallen - - afgevallen
aandragen - - aangedragen
bedragen bedroeg bedroegen bedragen
bevallen beviel bevielen bevallen
bewijzen bewees bewezen bewezen
aanwijzen - - aangewezen
afwijzen - - afgewezen
verwijzen verwees verwezen verwezen
doorverwijzen - - doorverwezen
uitwijzen - - uitgewezen
toewijzen - - toegewezen
wijzen - - gewezen
gebieden gebood geboden geboden
ondervinden ondervond ondervonden ondervonden
ontvangen ontving ontvingen ontvangen
opvangen - - opgevangen
overlijden overleed overleden overleden
overdragen - - overgedragen
opdragen - - opgedragen
bijdragen - - bijgedragen
uitdragen - - uitgedragen
vervallen verviel vervielen vervallen
verdragen verdroeg verdroegen verdragen
verlaten verliet verlieten verlaten
vervangen verving vervingen vervangen
voorlezen - - voorgelezen
lastigvallen - - lastiggevallen
overvallen overviel overvielen overvallen
uitvallen - - uitgevallen
tegenvallen - - tegengevallen
terugvallen - - teruggevallen
wegvallen - - weggevallen
samenvallen - - samengevallen
aanvallen - - aangevallen
invallen - - ingevallen
toezien - - toegezien
voorzien voorzag voorzagen voorzien
ontzien ontzag ontzagen ontzien
herzien herzag herzagen herzien
overzien overzag overzagen overzien`

export type Forms = readonly [infinitive: string, ...forms: string[]]

const parse = (lines: string): readonly Forms[] =>
  lines
    .trim()
    .split('\n')
    .map((line): Forms => {
      const [infinitive = '', ...forms] = line.split(' ')
      return [infinitive, ...forms.filter((form) => form !== '-')]
    })

/** Strong verbs; what is said of one holds with any prefix before it. */
export const strong: readonly Forms[] = parse(strongVerbs)
/** Strong verbs as they stand. */
export const strongAsTheyStand: readonly Forms[] = parse(strongWithPrefix)

/** Verbs that take a prefix, as two kinds: those that stand apart in a sentence ('ik meld aan'), and those that never do. */
export const separable: readonly string[] =
  `aan achter achteruit af bij binnen bloot bekend buiten deel dicht dood door een gade gelijk gemoet gereed gerust goed groot hoog
  in klaar kwijt lastig leeg lief los mede mee mis na neer om omhoog omver onder op open over overeen plaats prijs rond samen schoon
  schuil stand stil stop tegemoet tegen tekort teleur teniet terecht terug teweeg tewerk thuis toe tussen uit uiteen vast veilig vol
  voor voorbij voort vooruit vrij waar waarde weer weg zoek`.split(/\s+/)
export const inseparable: readonly string[] =
  'aan achter be door er ge her mis om onder ont over ver voor vol weer'.split(' ')

/** Nouns whose plural no rule gives. It holds at the end of a compound too. */
export const irregularPlurals: readonly Forms[] = parse(`
stad steden
lid leden
schip schepen
smid smeden
kind kinderen kinder
ei eieren eier
blad bladeren blader
been beenderen
gelid gelederen
gemoed gemoederen
goed goederen
hoen hoenderen hoender
kalf kalveren kalver
kleed kleren klederen
lam lammeren lammer
lied liederen
rad raderen
rund runderen runder
mes messen
volk volkeren
man mannen lieden lui
koopman kooplieden
vakman vaklieden vaklui
zakenman zakenlieden
raadsman raadslieden
bewindsman bewindslieden
vertrouwensman vertrouwenslieden
zeeman zeelieden zeelui
collega collegae
centrum centra
museum musea
medium media
criterium criteria
datum data
crisis crises
basis bases
examen examina
schema schemata
thema themata
koe koeien
politicus politici
medicus medici
historicus historici
technicus technici
academicus academici
criticus critici
catalogus catalogi
syllabus syllabi`)

/** Participles that have become words of their own: they are no forms of the verb that they seem to be of. */
export const ownWords: ReadonlySet<string> = new Set(
  `bekend geschikt beroemd verleden geleden gewoon gemeen gezond bereid bevoegd begaafd verwant gebied gebouw geval gezag gedrag
  gelijk geluk gebed gebrek gemaal gerecht gesprek geweld gewicht gezin geluid gemiddeld beleid bestaan bestand besef bewust bedrijf`.split(
    /\s+/,
  ),
)

/** Forms and lemmas that only look as if they belonged together. */
export const notForms: readonly (readonly [word: string, lemma: string])[] = [
  ['leden', 'leed'],
  ['leden', 'lijden'],
  ['vergat', 'vergaan'],
  ['zaken', 'zakken'],
  ['kant', 'kunnen'],
  ['messen', 'mess'],
  ['bent', 'bennen'],
  ['mede', 'mijden'],
  ['wist', 'wissen'],
  ['rechter', 'recht'],
  ['leger', 'leeg'],
  ['ouder', 'oud'],
  ['ouders', 'oud'],
  ['meester', 'meest'],
  ['meesters', 'meest'],
  ['vergaten', 'vergaan'],
]
