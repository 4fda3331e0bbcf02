/** Families that no ending shows, and words that only seem to be derived from another. Written down, because no rule can know. */

const families = `
aangeven aangifte aangever
aanvragen aanvraag
adviseren advies
afhangen afhankelijk afhankelijkheid
afspreken afspraak
arm armoede
bedriegen bedrog bedrieger
beleven belevenis
besluiten besluit besluitvorming
bestrijden bestrijding strijd strijden
bestelen diefstal dief stelen
bewijzen bewijs
beveiligen beveiliging veilig veiligheid
bewonen bewoner wonen woning
bidden gebed
binden band binding
binnenkomen binnenkomst
breed breedte verbreden verbreding
breken breuk
centraal centrum centraliseren
concurreren concurrent concurrentie
crimineel criminaliteit criminaliseren criminalisering
daad dader
denken gedachte
deskundig deskundigheid deskundige
diep diepte verdiepen verdieping
dood doden doodslag
dreigen dreiging bedreigen bedreiging
drinken drank dronken
dringen drang
duidelijk duidelijkheid verduidelijken verduidelijking
dwingen dwang
eigen eigenaar eigendom
effect effectief effectiviteit
ernst ernstig
financieren financieel financien financier
functie functioneren functioneel
geloven geloof gelovig
geven gever
gif giftig vergiftigen vergiftiging
geweld gewelddadig gewelddadigheid
gezond gezondheid
groeien groei
groot grootte vergroten vergroting
helpen hulp helper
herkomst herkomen
hoog hoogte verhogen verhoging
illegaal illegaliteit
ingrijpen ingreep
inkomen inkomst inkomsten
integreren integratie
intensief intensiteit intensiveren
jeugd jeugdig jeugdige
jong jongere
jongen jongetje
kiezen keuze kiezer
klein verkleinen
komen komst
kopen koop koper
kort verkorten verkorting
kracht krachtig
kritiek kritisch criticus
kwalitatief kwaliteit
kwantitatief kwantiteit
kwetsbaar kwetsbaarheid
laag verlagen verlaging
land landelijk
lang lengte verlengen verlenging
leiden leider leiding
leren leraar lerares leerling
leven levend
liefde liefdevol
macht machtig
medisch medicijn medicus
migreren migrant migratie emigrant immigrant immigratie emigratie
minder verminderen vermindering
moord moorden moordenaar vermoorden
muziek muzikaal muzikant
nieuw vernieuwen vernieuwing vernieuwend
nood nodig
nut nuttig
onderwijzen onderwijs onderwijzer
oordelen oordeel beoordelen beoordeling beoordelaar
opbrengen opbrengst
ontvangen ontvangst ontvanger
overdragen overdracht
overeenkomen overeenkomst
opkomen opkomst
opdragen opdracht
preventie preventief
privaat privatiseren
produceren productie product producent productief
prostitutie prostituee prostitueren
psychologie psycholoog psychologisch
psychiatrie psychiater psychiatrisch
publiceren publicatie
reageren reactie
regelen regeling regel
registreren registratie register registrator
rekruteren rekrutering rekruteur
risico riskant
samenkomen samenkomst bijeenkomst
samenleven samenleving
schade beschadigen beschadiging schadelijk
school scholing scholier scholen
schuld schuldig
seks seksueel seksualiteit
signaal signaleren signalering
slachtoffer slachtofferschap
slecht verslechteren verslechtering
snel snelheid versnellen versnelling
sociaal socialiseren
spreken spreker spraak
straffen straf bestraffen bestraffing strafbaar
sterk sterkte versterken versterking
studeren studie student
subsidie subsidieren
taal talig
telefoon telefonie telefonisch telefoneren
terreur terrorisme terrorist terroristisch
terugkomen terugkomst
toezien toezicht toezichthouder
toenemen toename
afnemen afname
deelnemen deelname deelnemer
opnemen opname
overnemen overname
innemen inname
uitgeven uitgave uitgever
toegang toegankelijk toegankelijkheid
tegemoetkomen tegemoetkoming
uitkomen uitkomst
uitspreken uitspraak
verdenken verdenking verdachte
verdrijven verdrijving
verkopen verkoop verkoper
verliezen verlies
verplegen verpleging verpleger verpleegkundige
verslaven verslaving verslaafd verslaafde
vervoeren vervoer vervoerder
verzoeken verzoek verzoeker
vluchten vlucht vluchteling
voorbereiden voorbereiding
vragen vraag
vriend vriendschap vriendelijk vriendelijkheid
vrij vrijheid bevrijden bevrijding
weten wetenschap wetenschappelijk
winnen winst winnaar
zetten zetting
ziek ziekte
kou koude koud
warm warmte verwarmen verwarming
huren huur huurder
verhuren verhuur verhuurder
zoeken zoektocht zoeker
zwaar verzwaren verzwaring
afghanistan afghaans afghaan
afrika afrikaans afrikaan
albanie albanees
azie aziatisch aziaat
belgie belgisch belg
brazilie braziliaans braziliaan
bulgarije bulgaars bulgaar
china chinees
duitsland duits duitser
engeland engels
eritrea eritrees eritreeer
europa europees europeaan
filipijnen filipijns filipijn
frankrijk frans
hongarije hongaars hongaar
india indiaas indier
italie italiaans italiaan
marokko marokkaans marokkaan
nederland nederlands nederlander nederlandse
nigeria nigeriaans nigeriaan
oekraine oekraiens oekrainer
polen pools
portugal portugees
roemenie roemeens roemeen
rusland russisch rus
spanje spaans
suriname surinaams surinamer
syrie syrisch syrier
thailand thais
turkije turks turk
vietnam vietnamees`

/** For every listed word the first of its family. */
export const listedRoots: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [root = '', ...others] = line.split(' ')
      return [root, ...others].map((word): [string, string] => [word, root])
    }),
)

/** Words that end as if they were derived from a word that they have nothing to do with any more. */
export const underived: ReadonlySet<string> = new Set(
  `ader akker ander behoorlijk beker bereid beschaving beslaan bescheiden bescheidenheid beter bijzonder bitter blijkbaar boer broer
  dadelijk dankbaar dierbaar dochter donker duister eerbaar eerlijk eerlijkheid eigenlijk eigenschap gelegen gelegenheid gemeen
  gemeenschap gemeente gereedschap hamer haring heerlijk houding inrichting kader kamer kanker keizer kelder koning koster kostbaar
  lager landschap later leger letter lever maatschap maatschappij master meester minister moeder nummer offer oever onder openbaar
  order ouder over paling partner poster rekening ridder ring ruiter schijnbaar slager stelling tender tweeling vader verlegen
  verlegenheid vesting honing barbaar reden gereed gering redelijk redelijkheid wagen bever zekering monding vergelijken vergelijking beledigen moeilijk handig aardig geldig heilig
  matig zalig eeuwig bezig gierig innig deftig vlijtig vrolijk rechter politie gevaar degelijk collectief materiaal zeven westen waarlijk wakker water waterschap wekker werkelijk werkelijkheid winter wonder zeker zekerheid zender
  zitting zomer zuster stichting natuurlijk gebeuren tegenwoordig aangelegenheid omgeving leverancier gevangen gevangenis bevolking
  voorstelling beleving menigte gedeelte gewoonte president patient accent agent talent element moment document instrument
  argument student restaurant kabinet fabrikant elegant konstant relevant interessant variant klant plant hand`.split(
    /\s+/,
  ),
)
