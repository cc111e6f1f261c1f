/** Example sentences of group C; how they are written is told in `read-examples.ts`. */
export const FITTING_HELP = `
T07
+ Ik liep zonder afspraak binnen en kreeg meteen koffie.
+ De praktijkondersteuner had dezelfde week nog tijd.
+ Je kon er op dinsdag zo binnenlopen, met koffie en zonder formulier.
+ De praktijkondersteuner had dezelfde week nog een plekje voor me.
+ Een vrijwilliger kwam op zondag langs en bleef gewoon zitten.
+ Ik hoefde geen verwijzing, alleen mijn naam.
- Voor elk gesprek was eerst een beschikking van de gemeente nodig.
+ Het maatschappelijk werk zat twee straten verder en ik mocht meteen komen.
- Ik mocht pas praten als er een indicatie was.
+ Het buurthuis had een tafel waar je kon aanschuiven zonder afspraak.
+ Ze kwam bij mij thuis, aan de keukentafel, en het kostte niets.
+ Binnen drie dagen belde er iemand terug met een echte stem.
- Het spreekuur was alleen op werkdagen tussen negen en elf, als ik sta te stuken.
- Als je eerst veertig vragen moet invullen voordat iemand je aankijkt, haak je af.
+ De huisarts trok een half uur voor me uit en zei dat ik volgende week weer mocht komen.
+ Ik kon 's avonds chatten met iemand die terugschreef.
+ Bij het jongerencentrum mag je gewoon op de bank ploffen en dan komt er wel iemand.
+ Ik kreeg een buddy die ik kon appen wanneer ik wou.
+ Gratis, zonder wachtlijst, en je hoefde je ouders niet om toestemming te vragen.
- Je moest eerst met je ouders komen en een formulier laten tekenen, toen hoefde het niet meer voor mij.
+ De jongerenwerker liep gewoon mee naar de bus en toen praatten we.
+ Er is een hondje in het buurthuis en een mevrouw en je mag elke woensdag komen.
+ Ik mocht gelijk bij de mevrouw van school komen praten.
+ Ik belde een nummer voor kinderen en iemand nam meteen op.
+ Wij zitten nu een ochtend in de week in de hal van de school, daar lopen ouders zo naar binnen.
+ Zonder indicatie kon ik drie gesprekken doen, en meestal is dat genoeg.
- Voor een simpel adviesgesprek moet ik een aanvraag van zes pagina's schrijven.
+ De inloop op donderdag is klein en warm, en niemand schrijft iets op.
+ De mevrouw van het wijkteam zei: ik fiets vanmiddag even langs.
+ Het hielp dat de coach gewoon in de bieb zat en tijd had.
- De drempel was een trap met een intercom en een wachtkamer vol vreemden.
+ Toen ik belde kon ik de volgende ochtend al terecht.
~ De hulp was dichtbij, maar alleen open als ik moest werken.
+ Dat je kon komen zonder reden te geven, dat was precies wat ik nodig had.
+ De kerk had een maaltijd op vrijdag waar een maatschappelijk werkster meeat.
T08
- Na de aanmelding hoorden wij vijf maanden niets.
- De zitting werd voor de derde keer verschoven.
- Mijn zoon staat sinds maart op de lijst.
- Het werd herfst en er had nog steeds niemand gebeld.
- De zitting is drie keer verzet en intussen ging er een jaar voorbij.
- Ze zeiden dat er over zeven maanden weer plek zou zijn.
- Elke maandag belde ik of er al iemand beschikbaar was.
- Na de aanmelding bleef het stil, een seizoen lang.
- Het raadsonderzoek zou in februari beginnen en in oktober kwam de eerste brief.
- Je krijgt een bevestigingsmail en daarna niets meer.
- De intake was snel, maar de behandeling begon veertien maanden later.
+ We hadden een lange wachttijd verwacht, maar het was binnen twee weken geregeld.
- Tegen de tijd dat we aan de beurt waren, was mijn dochter het zelf al vergeten.
- Intussen was zij een halve kop groter en nog altijd niet gezien.
- Wij wachten op een rechter die ziek is.
- Ik ben op nummer vierenzestig ingeschreven voor de therapie.
- Ik sta al een jaar op een wachtlijst voor een psycholoog.
- Ze zeiden we bellen je, dat was voor de zomervakantie.
- Je zit maar te wachten en ondertussen wordt het alleen maar erger.
- Kwacht al sinds de brugklas op die hulp.
- De groep voor kinderen was vol en ik moest wachten tot na de kerst.
- Mama zegt elke dag misschien bellen ze morgen.
- Ik moest heel veel nachtjes wachten voordat ik bij de mevrouw mocht.
- Ik moet ouders vertellen dat het negen maanden duurt, en dan zie ik hun gezicht.
- De doorlooptijd bij ons is opgelopen tot dertig weken.
- Overbrugging noemen we het, maar er is geen brug.
- Er lag een verwijzing klaar en er was geen plek.
- De uitspraak liet vijf maanden op zich wachten.
- Wachten op een onderzoek dat maar niet begint maakt iedereen gek in huis.
- Iedere keer schoof de datum weer een maand op.
- De capaciteit was op, las ik, en daarmee hield de brief op.
+ Door een afzegging konden we opeens volgende week al.
- Eerst de wachtlijst voor de intake, daarna de wachtlijst voor de behandeling.
- De telefoon lag elke dag naast mijn bord.
- Ik had al drie verjaardagen gevierd voordat de omgangsbegeleiding startte.
- Het aanmeldformulier was in januari verstuurd, de eerste afspraak was in november.
T09
- In één jaar zaten er zeven gezichten aan onze tafel.
- Bij iedere nieuwe begeleider begon ik weer bij de trouwdag.
- Steeds weer een nieuwe hulpverlener, en elke keer hetzelfde verhaal.
- Ik heb mijn leven aan zeven verschillende bureaus verteld.
- De een verwees naar de ander en die weer terug.
- Na de vakantie zat er opeens iemand anders op de stoel, die ons dossier niet had gelezen.
- We hadden een gezinscoach, een voogd, een therapeut en een consulent, en niemand wist van elkaar.
- Iedereen deed een stukje van ons.
- Ik moest bij elk loket opnieuw beginnen bij de bruiloft.
+ Het was heerlijk dat er één iemand was die alles wist en het overnam van de rest.
- Onze vaste begeleidster vertrok en bij de overdracht is de helft kwijtgeraakt.
- Ik werd doorgestuurd naar het wijkteam, dat me doorstuurde naar de ggz, die zei dat ik bij het wijkteam hoorde.
- In één week had ik vijf afspraken op vijf adressen.
- Wie van die mensen gaat er nu eigenlijk over ons gezin?
- Ik heb een map gemaakt om mee te nemen, omdat niemand het onthield.
- Elke instantie had een eigen vragenlijst met dezelfde vragen.
- Nieuw gezicht, nieuwe agenda, zelfde uitleg van mij.
- Ik had op mijn zestiende al negen hulpverleners versleten.
- Dan vragen ze weer wat is er gebeurd, en dan denk ik lees het gewoon.
- Als je net iemand vertrouwt gaat ze met zwangerschapsverlof en krijg je weer een ander.
- Weer een andere vrouw, weer een ander kantoor, weer me hele verhaal.
+ Ik had al die tijd dezelfde man, en hoefde het maar een keer te vertellen.
- Er komen allemaal verschillende mevrouwen en ik weet niet hoe ze heten.
- Ik moest het nog een keer vertellen aan een andere meneer.
- Het gezin had elf kaartjes op de koelkast, van elf organisaties.
- Bij huisbezoek legde moeder een lijst op tafel met iedereen die al geweest was.
- Ze vroegen mij wie van ons de leiding had, en ik kon het niet zeggen.
- Van het kastje naar de muur, en de muur had een antwoordapparaat.
- De school stuurde ons door, de gemeente stuurde ons door, en wij raakten de draad kwijt.
- Het voelde alsof we een pakketje waren dat steeds bij de verkeerde buren werd afgegeven.
- Voor mij een therapeut, voor hem een therapeut, voor het kind een therapeut, en niemand voor ons samen.
+ Eindelijk iemand die zei: geef mij die telefoontjes maar, ik zoek het uit.
- Bij elke overstap begon het papierwerk opnieuw.
- Na de derde wisseling van voogd heb ik niets meer verteld.
- De hulp was in stukjes geknipt en wij moesten het aan elkaar plakken.
T10
- Zes gesprekken was het pakket, terwijl wij net begonnen.
+ Zij keek wat ons gezin nodig had en gooide het schema weg.
- De cursus was aardig, maar ons probleem was drie maten groter.
+ Zij keek naar ons gezin en niet naar haar protocol.
- Toen het eindelijk beter ging, waren de tien gesprekken op.
- Ik kreeg een folder over ademhalen terwijl mijn huis in brand stond.
- Voor een ruzie over halen en brengen kregen we opeens een heel gezinsteam op ons dak.
+ Het klikte met deze man, hij begreep onze humor.
- De therapeut was deskundig, maar ze sprak met mijn zoon alsof hij vijf was.
+ Ze paste de afspraken aan mijn wisseldiensten aan en kwam op de tijden dat ik kon.
- Wij moesten oefenen met praten op een moment dat we niet in één kamer konden zijn.
- Na zes weken werd het afgesloten, omdat het pakket zes weken was.
- De groep was voor ouders die nog on speaking terms waren, en dat waren wij niet.
+ Na twee keer missen was dit iemand die deed wat wij nodig hadden.
- Een lotgenotengroep was niets voor mij, ik ben geen prater.
- De behandeling was bedoeld voor trauma, en ik had alleen een luisterend oor nodig.
- Die psycholoog wilde de hele tijd dat ik ging tekenen, ik ben zestien.
+ Bij haar mocht ik lopen tijdens het praten, dat werkt voor mij.
- We kregen een online module, met een stripfiguur.
- Ze had niks met mij en ik niks met haar, maar wisselen mocht niet.
+ De speltherapie was precies goed, want ik mocht alles met de poppen doen.
- Ik vond de groep niet leuk want die kinderen waren allemaal veel kleiner.
+ De meneer had zand en auto's en hij snapte mij.
- Het aanbod dat ik mocht inzetten paste niet op wat dit gezin vroeg.
+ Ik heb het programma losgelaten en ben met vader gaan vissen, toen kwam het gesprek.
- We zetten de zwaarste methode in, terwijl deze ouders met een goede afspraak genoeg hadden.
- Er was geen tolk bij de training, dus mijn vrouw zat er voor niets.
+ De begeleiding was stevig, direct en met een grap, en dat is hoe wij zijn.
- Eén gesprek per maand is te weinig als je elke dag een ramp hebt.
- Zij gaf adviezen voor een gezin met twee auto's en een tuin.
- De hulp ging ervan uit dat wij allebei wilden, en dat was niet zo.
~ De gesprekken deden mij goed, maar voor mijn dochter waren ze te moeilijk.
+ Het was maatwerk: een keer in de week, aan huis, alleen over de overdracht.
- Ze stopten ermee net toen hij begon te praten.
- Iedereen kreeg hetzelfde traject, of je nu ruzie had over geld of over geloof.
`
