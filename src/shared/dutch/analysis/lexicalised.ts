/** Where spelling misleads the splitting of compounds: written down, because no rule can know. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that are no compound, or no longer felt as one. Their inflections go with them, and so do compounds in which they stand. */
export const lexicalised: ReadonlySet<string> = words(`
aandeelhouder aardappel aardbei aardolie abonnement achterstand adelaar agenda akkoord alcohol ambtenaar apparatuur architectuur
artikel automaat automobiel avondmaal baarmoeder balans ballast basketbal bedding bedrijf begijnhof behalve belangrijk belegging
benzine beschikking besmetting bestand bestuur bewustwording bewustzijn bezetting bijbel bijslag bijstand bisschop blokkade
bloemkool boerderij bondgenoot boodschap borduur boterham brandstof brandweer bruidegom burgemeester chocolade combinatie cultuur
database deelgenoot deelnemer deelneming diefstal dierbaar dirigent donderdag doorgaans draagvlak driehoek duimstok dweil eenheid
eigenaar eigendom eigenschap evenwicht examen familie fotograaf gastheer geding geleding geleiding generaal gevangenis goedkoop
grondslag grondwet grootmoeder grootouder grootvader handbal handhaver handhaving handschoen handtekening handvest
handelaar hardnekkig hartstocht heelal hoefijzer hoofdstuk hoogleraar hulpeloos huisvesting huwelijk infrarood
infrastructuur inkomsten instantie jasmijn kabeljauw kampioen kanarie kandidaat kanker kannibaal kanselier kantoor kapitaal
kapitein kastanje katholiek kerstmis kilometer kleinood klapper koekoek kolonie komkommer konijn koolhydraat koolstof
kampement korfbal kringloop kwartaal laboratorium landbouw landgenoot landschap lasagne leeftijd leerkracht leerling levensloop
lichaam lidmaatschap liefhebber lijfrente loopbaan lotgenoot maaltijd maandag maatregel maatschap maatschappij maatstaf magazijn
majesteit mandaat manier mannequin massage meester meetkunde menigeen microfoon microscoop middag minister ministerie moerbei
moeras mondiaal nachtegaal nationaal netwerk nieuwsgierig notaris noordoost noordwest obstakel olifant onderdaan oogst oordeel
oorlog oorsprong oorzaak oppervlak oppervlakte optiek orkaan ouderdom overhemd paaldans pannenkoek paradijs paragraaf parameter
parlement parket partij paspoort passage pastoor patrijs penningmeester pensioen perceel persoon pijlstaart pinguin planeet
platform plattegrond plebisciet portaal portefeuille portret potlood predikant president prinses principe rangeer rechthoek
rechtstreeks rechtvaardig rederij regenboog rentmeester restaurant restant rijtuig rijwiel rommel roofridder ruggengraat
samenhang samenleving samenspel samenstelling samenwerking schatkist scheiding scheidsrechter scheikunde schildpad schilder
schilderij schoorsteen schorpioen schouwburg seminar sinaasappel slaapkamer slachtoffer slagader slagroom slagzin
snipper speeltuig speelgoed spiegel stadhouder standaard standpunt standvastig steekproef stelsel stikstof stroming teerling
telefoon temperament testament theater tijdperk tijdschrift tijdstip toerisme tomaat tornado tovenaar transport trefpunt
tuinbouw uitbuiting vaartuig vaandel vakantie vandaag vastgoed verband verjaardag verslaggever verstand vijand vlaggenschip
vliegtuig voertuig voetbal volgorde vierkant volkomen volleybal voldoende volledig volstrekt vooroordeel voorwaarde vraagstuk vrijdag
vrijgevig vrijmoedig vrijwillig vrijwilliger helikopter werkneemster werkgeefster deelneemster waanzin waarborg waardepapier waarheid waarneming waarnemer waarschuwing waterpas waterpolo waterstof
weduwnaar weekend weerbaar weerstand weerwil werkelijk werkelijkheid werkgever werknemer werkloosheid werktuig
wetenschap wijsbegeerte wijsheid wisselkoers woordvoerder zandsteen zelfmoord zelfstandig zintuig zomaar zondag zondags
zuurstof zwaartekracht zwangerschap aanstalten oogmerk oogpunt ooggetuige oorbaar plaatsvinden raadpleging raadsel rekenschap
tussenpersoon ledemaat levensmiddelen maandverband namaak naamwoord plaatsbewijs plaatsvervanger spraakmakend
vrijspraak vrijstelling vrijwaring openbaar openbaring lastpak misdaad misdadiger misstand garderobe website minimaal maximaal optimaal rechtop rechtuit maandelijks`)

/** Words that stand before another as a prefix or a preposition, not as a part of a compound. */
export const neverModifier: ReadonlySet<string> = words(`
aan achter af ali ada als bij binnen binnens boven buiten buitens dags dan dat den der des die dit door een ene fiat ging hem her het hij hun in
isme king ling mede mee met mis naar naast neer niet non onder ons ont over para pats per pro samen sten sub tegen tegenover terug
ting toe trans tres tussen uit van ver via voor voors voort vooruit was wat weer welk wel wie zij zonder tot`)

/** Words that are spelled as a suffix, and words that stand in compounds mostly as a piece of another word. */
export const neverHead: ReadonlySet<string> = words(`
tien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend
aal aar aard aars air ant aria arm baar bels ber dags ding dingen dom eel een eet eling ent erend erg erij est eur foon foor fora
ging ginge graaf gram heid ier iet ief ing ion isme ist iteit keer kers king kingen laar lans lie lies ling lingen link list loos
loog loze lijk mare matig nis pen pens per pese pij poli raat rijk ring ringen schap schappen sel ser sier sten ster stering ten
ter teren tering ters tig ting tingen tor tres turen vol volle voor vrij waardig ware wezen wijs zaam`)

/** The words of three letters that stand before another part, and those that end a compound; no others do. */
export const shortModifiers: ReadonlySet<string> = words(`
aap app arm bad bal bed bon bos bot bus cao cel cv dag dak dek dij dna eed eer eis erf gas gat ggd ggz gif god gok hal hbo hek hiv
hof hok hut ict ijs jas job kam kap kas kip koe kop lab las les lid lip lot mat mbo mes mol mug net oog oor pak pan pas pen pgb pin
pot pub put rij rit rok rol rug sap ski sms spa tak tas tip top tuk tv uur vak vat vee vis vlo vog vpn web weg wet wij wmo wol xtc
zak zee zin zon zus zzp`)
export const shortHeads: ReadonlySet<string> = words(`
app bad bak bal bed bel bon bos bus cel dag dak eed eis gas hek hof hok hut jas job kas kip koe kop lab les lid lot mes net oog oor
pad pak pas pil pin pot put rat rij rit rok rol rug sap som tak tas tip ton uur vak vat vee vis wal wet weg zak zee zin zon zus`)
