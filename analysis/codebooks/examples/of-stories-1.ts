/** Sentences that people quoted for a theme in the example stories (T01 to T14); written as in `read-examples.ts`. */
export const OF_STORIES_1 = `
T01
- Die vraag had de veearts ook kunnen stellen, of de buren, want iedereen zag het al jaren aankomen.
- Onze tweede was elf dagen oud en wij praatten alleen nog via het schriftje van de kraamhulp.
~ Vier maanden is lang als je elke avond om half negen niet meer weet wat je zeggen moet.
- Eerst was er geschreeuw en toen werd het stil, en stil was erger want dan hoorde je de vaatwasser.
- Dit stel gaf keurig antwoord en keek daarbij allebei naar mij, nooit naar elkaar.
T02
+ De badjuf trok me na de les aan mijn mouw, zij op slippers, en zei dat hij in het diepe steeds vroeg wie er op de tribune zat.
+ Juf Annelies loopt nu met ons mee naar de auto, uit zichzelf, dat heeft niemand haar gevraagd.
~ Mijn zoon van tien heeft het later aan zijn juf verteld, en bij hem geloofden ze het in één keer.
+ niet de juf had het door en ik al helemaal niet, de consierge zag het.
+ op een dinsdag schoof ze een kruk achter de balie en zei kom, servetten vouwen, dan heb je wat te doen.
- De mevrouw van de receptie zei laatst: jij verslaapt je wel veel hè.
- In dat gesprek heb ik nog gezegd dat het thuis druk was en toen zei hij: druk hebben we het allemaal.
+ toen mocht ik in de pauze bij haar blijfen en heb ik het vertelt.
~ juf Marloes van de Wilgenhof zag het bij gim en ik zij het was de trampoline.
+ Aan het eind van de dag vroeg ik moeder of ze vijf minuten had, op de trap, niet bij het hekje.
+ Als mentor regelde ik een kluisje, een tweede set boeken en een gesprek met beide ouders over een vaste week.
~ De volgende dag belde ik zijn school, waar men al maanden een naar gevoel had en niets had gedaan.
- Op school dacht men aan migraine.
+ Dus ik heb hem na afloop de ballen laten tellen en gevraagd wat er met zijn eigen trui was.
T03
- Die vraag had ik drie jaar eerder nodig, zonder hem op de stoel ernaast.
- Ze las het, ik zag dat ze het las, en ze begon over tepelkloven.
- Bij elke instantie waar ik aanklopte, was het óf te vroeg om iets te doen, óf ze was inmiddels te oud.
- Ik zat aan mijn eigen keukentafel met zes hulpverleners en een doos koeken en dacht: één van jullie, in maart, was genoeg geweest.
- Die vraag van hem had ik zelf kunnen stellen en daar lig ik nog wel eens wakker van.
- Er is in al die jaren niemand op het idee gekomen om te vragen wie er bij ons thuis voor wie zorgde.
- Een half jaar later kwam er iemand op school en die vroeg wat ik gezien had.
- Twee jaar lang heeft er niemand wat gevraagd, geen oma, geen meester, niemand.
- Pas toen ik was blijven zitten was er ineens een heel team met tijd.
- Toen er plek kwam liep er inmiddels een procedure en wilde vader nergens meer aan meewerken.
- Mijn wachtkamer zat vol en ik wenste ze succes.
- In de map zaten vier eerdere meldingen, telkens afgedaan als ouders die slecht communiceren.
- Dat had vóór de eerste aanmaning moeten gebeuren en niet na de zevende.
- Zes jaar eerder was dit een gesprek van een uur geweest.
- Het verzuim was al vier maanden zichtbaar toen het bij mij binnenkwam, keurig volgens de drempel.
- ik had het na de eerste keer moeten doen
T04
- Waar je heen moet als je nog niet uit elkaar bent maar ook niet meer bij elkaar, weet ik vier jaar later nog niet.
- Op internet vond ik het antwoord voor vaders, voor stiefvaders en voor België.
+ binnen n week had ik papieren, een maatje en een plan voor de weekenden.
~ De kraamverzorgster heeft voor mij gebeld met mevrouw Olde Meule van het loket en toen kon ik de volgende dag komen.
+ Via een poster bij de huisarts kwam ik bij zo'n buddy, kost niks en je hoeft geen verwijzing.
- Mevrouw Ter Beek uit Rijssen las mij zes telefoonnummers voor van de achterkant van een envelop; het onze stond onderaan.
- Bij elk tabblad moest je eerst weten wat je had om te weten waar je moest zijn.
T05
- Ik krijg brief met woord gezag en mijn telefoon vertaalt: macht.
- Bij drie loketten kreeg ik drie verschillende antwoorden op de vraag hoe dat zit met de toeslag, elk op een nette toon.
~ Uiteindelijk heeft een student van een rechtswinkel het voor me uitgetekend op een servet, met pijltjes.
- Een halve dag met iemand die het vaker heeft gedaan was goedkoper geweest.
- Daarna ik heb gevraagd voor tolk en zij zeggen dat was altijd mogelijk geweest.
- Verder alleen moeilijke woorden, iets met verzoek en belanghebbende, ik dacht echt dat ik iets gedaan had.
~ Een half jaar later hoorde ik van een mevrouw van het wijkteam dat het zo helemaal niet werkt: je mag zeggen wat je vindt, maar je hoeft het niet te beslissen.
~ Elk loket legde zijn eigen stukje correct uit, en samen klopte er niets van.
- Een oma heeft nergens recht op, zei de mevrouw aan de telefoon, of u moet naar de rechter.
T06
+ Samen maakten we drie zinnen en die schreef ik op de kassabon: we gaan in twee huizen wonen, we blijven allebei van jou houden, jij hebt niks fout gedaan.
- Als er iemand was geweest om mee te oefenen, hadden we het in oktober gewoon gedaan.
+ We hebben afgesproken wat we doen als zij liegt over haar huiswerk en wie het eerste vriendje mag keuren.
- mama zei papa is werken maar zijn kussen was ook weg.
+ Samen zochten we een zin die zij en vader thuis allebei konden gebruiken.
~ Tussen twee randstukjes door vertelde hij dat hij sinds een week op de bank bij een collega sliep en niet wist wat hij de kinderen moest zeggen.
+ Beiden kregen dezelfde vier mee, met het verzoek om het samen te doen.
T07
+ Achterop een folder uit de bibliotheek stond een nummer, en de mevrouw die opnam vroeg eerst of ik wel stilstond.
+ Een vrouw van taalcafé leest de brief en zegt, gezag is dat jij en hij samen beslissen over school en dokter.
+ Ze deed de deur dicht en liet haar spreekuur uitlopen.
+ Hij stelde voor: één mail per week, op donderdag, alleen over de kinderen en nooit langer dan een ansichtkaart.
+ hij heeft niks gezegd, hij is opgestaan en kwam terug met een meid van t sociaal team die twee tafels verder zat te breien.
+ Wat ons heeft overeind gehouden, is de praktijkondersteuner, die zei dat we tot die tijd maar één ding hoefden: op woensdag samen een rondje om de wijk, telefoons thuis.
+ Via een poster bij de huisarts kwam ik bij zo'n buddy, kost niks en je hoeft geen verwijzing.
+ In de huisartsenpraktijk kan ik iemand zonder verwijzing een paar keer zien, dezelfde week nog.
+ Er kwam geen aanmelding aan te pas en geen indicatie, alleen een tweede kop koffie en een vervolg op donderdag.
- Vanaf januari vervalt mijn woensdag, want voor inloop zonder indicatie is geen geld meer.
+ Dezelfde avond ben ik vanuit het lokale team langsgegaan.
T08
- zolang heb ik me dochter niet gezien omdat er nergens plek was voor begeleide omgang.
- Plek 63 op de lijst voor speltherapie en of ik wel wist dat dat al heel netjes was.
- In februari hebben we ons aangemeld voor relatietherapie en we konden in juni terecht, tegen honderdvijftien euro per keer en niks vergoed.
- In november zeiden ze: je staat op de lijst, duurt ongeveer tien weken.
- Aangemeld in de herfst, eerste gesprek na de zomer: dat is bij ons in het lokale team geen uitzondering meer.
- Voor de jongste staat er een aanmelding bij jeugdhulp, verwachte wachttijd dertig weken.
- We verwezen naar hulp met een wachttijd van een half jaar en hielden de zaak aan.
- Tussen het verzoek van de rechtbank en mijn eerste huisbezoek zaten zeven maanden.
- Voor die eerste tien minuten had de jongen negen maanden op onze wachtlijst gestaan.
- Acht maanden later zag ik zijn initialen terug op de wachtlijst voor specialistische zorg.
- Met de aanmelding voor hulp staat het gezin sinds de meivakantie op een wachtlijst.
- Achttien weken, dat was de wachttijd bij de jeugd-ggz.
T09
- Het verhaal van mijn scheiding heb ik zo vaak verteld dat ik weet waar de mensen gaan knikken.
+ Twee van de vier organisaties zijn er in dat jaar uitgegaan omdat ze dubbel bleken te zijn.
- bij de schuldhulp zeiden ze dat ik eerst de scheiding rond moest hebben en de advocaat zei dat ik eerst naar de schuldhulp moest.
- De advocaat zegt: papier duurt tot februari.
~ Hulpverlener nummer vier pakte haar schrijfblok en zei: begin maar bij het begin.
- In de tussentijd gaven wij het gezin tegenstrijdige adviezen over het bellen met vader.
- Bij het vierde moest ze eerst naar haar huisarts, bij het vijfde juist niet.
T10
~ Ze zei: ik lees eerst alles, dan bel ik u, en u hoeft niks opnieuw te vertellen.
+ De vrouw van het maatschappelijk werk begreep onze gewoontes niet, maar ze vroeg ernaar, dat was al heel veel.
+ Een week later stond ze om kwart voor zeven op de mat, met eigen koffie, en zag ze hoe mijn middelste onder de tafel kroop omdat het die dag wisseldag was.
- Toen kon alles.
- Voor jeugdhulp ook niet, want daarvoor waren de klachten te licht.
- Mijn verzoek om één gezamenlijk gesprek is vijf keer verplaatst, omdat niet vaststond wie het zou voorzitten.
+ De coach van nu zei: dan doen we het als hij stilstaat.
~ Ze vroeg of ze hem mocht bewaren en aan de volgende mocht geven als er weer een volgende kwam, zodat ik het niet nog eens hoef te doen.
+ Maar ze vroeg niet wanneer ze langs kon komen, ze vroeg wanneer ik moest turnen.
- De hulp die we hadden aangevraagd hoorde bij een gezin dat niet meer bestond.
+ Na elk bezoek stuurde ik beide ouders hetzelfde bericht van drie zinnen, zodat er thuis niets te raden viel.
- Een weerbaarheidstraining van acht weken zat in het contract, dus die kreeg hij.
+ Een stiefcoach zei uiteindelijk dat ik ermee op moest houden, met alles.
T11
~ Opeens wilde hij niet meer onder water.
~ in t begin dachten ze dat t vakantie was, na 3 weken vroeg de jongste wanneer we naar huis gingen en ik zei schat dit is even huis.
- In juni heeft mijn zoon zijn kamer kort en klein gemaakt en kwam hij er twee dagen niet uit.
- Anderhalf jaar buikpijn en overal kwam uit dat ze gezond was.
~ ze is nu 8 keer geweest en ze lacht weer maar fietsen doet ze op die van de buren
- Onze jongste kwam met haar schoenen nog in haar hand naar binnen en vroeg of het waar was.
- elke grote pauze zat ik op de wc bij de gymzaal met me telefoon en ik dacht dat niemand dat doorhad.
- Vrienden vraag ik niet meer mee want hoe leg je dit uit.
- Ik was toen elke nacht wakker en had in mijn hoofd al klaargelegd wat ik wou vertellen.
- Na de tweede zitting kwamen ze allebei kwaad terug en ik dacht in bed: als ik morgen niet wakker word is het eindelijk rustig.
- Huiswerk deed ik in de trapkast met een zaklamp, daar hoorde je het minst.
- Een half jaar buikpijn voor iets wat niet waar is.
+ nu slaap ik beter
- op woensdag heb ik buikpijn want dan is het wissel dag.
- ik dacht het komt door mij
- Mij vertelde ze dat ze op zondag huilde tot het licht werd en zich dan niet meer durfde te vertonen.
T12
- Zes weken later kwam de beschikking, twaalf kantjes over haar moeder en mij.
+ Sinds een jaar is het zondag om vier uur bij de geitenwei van de stadsboerderij, een idee van onze dochter, die vond dat er aan een deur altijd iemand binnen staat en iemand buiten.
- Voor elk daarvan schreef ik op: zij wil gaatjes in haar oren.
+ In het ziekenhuis vroeg een co-assistent, zo'n jonge jongen met inkt op zijn mouw, wanneer ze er géén last van had.
- Ik vraag niet om straf voor haar moeder, ik vraag of iemand met de meisjes wil praten.
+ In haar verslag stond één zin van hem, met zijn goedkeuring: ik wil niet minder papa, ik wil minder heen en weer.
+ Dit jaar bracht mijn zoon in dat hij om de twee weken te kort op te lang vond, en mijn dochter dat haar gitaar een tweede standaard nodig had.
- Ik ben niet gegaan want ik durfde niet te vragen wat ze daarna met mijn woorden doen.
+ Dus toen heb ik tegen mijn vader gezegd dat ik niet op zondag maar op maandag wil wisselen.
- Niemand had het even gevraagd en ik zei dat het prima was, want het was zo gezellig bij hun en ik wou niet degene zijn.
- Niemand heeft gevraagd wat ik ermee wil, ze vragen alleen of het goed gaat.
- Aan mij vroegen ze of ik de hond even in de schuur wou doen.
+ Toen zei mijn zus dat ze niet meer meedeed en gewoon in haar pyjama thuisbleef.
+ Daarna vroeg ze één ding: wat moet ik zeker níet doen?
- niemand vraagt waar om het op woensdag is
+ dat heeft ze echt opgeschreven
+ ik mocht zelf de stikkers plakken
+ Met haar goedvinden legde ik de tekeningen op tafel bij het gesprek met de ouders en hield verder mijn mond.
+ Hun enige verzoek was dat de wisseldag niet op de avond van de scouting viel.
+ Als bijzondere curator legde ik dat ene punt los van alle andere verzoeken voor aan de rechter.
T13
+ Een kring van acht kinderen met een beker ranja kreeg ons stil.
+ Ze vroeg of het zou schelen als hij op baan één mocht, vlak onder mijn stoel.
+ zonder er iets van te maken gaf ie hem een sleutelbos en zei jij helpt mij met de stoelen.
- De cursus op school ging niet door: vier aanmeldingen en er moesten er zes zijn.
+ De overige twee waren voor de kinderen, één met een trekker en één met een trampoline.
+ ze is daarna samen met mij naar de mentor gelopen want alleen durfde ik niet
+ Ze zegt nooit wat ik moet doen, ze vraagt wat ik zelf zou willen als niemand boos kon worden.
+ toen kwam er een spel met stellingen en bij 'ik heb wel eens gelogen over mijn weekend' ging de HELE groep aan dezelfde kant staan.
+ hij mag tegen mij aan leggen en dan vertel ik wat in zijn oor en hij zegt niks door.
+ Dat gaat al een half jaar zo, elke woensdag, en ik heb geleerd dan gewoon de afwas klaar te zetten.
+ De jongste heeft een keer gevraagd of hij even in mijn schuur mocht schreeuwen.
T14
- Halverwege mijn zin ging hij op de trap zitten, trok zijn capuchon over zijn hoofd en zei dat hij geen zin meer had om onze post te zijn.
+ Zij bracht de kinderen naar hem toe toen wij elkaar niet konden zien, en ze vertelde aan geen van ons wat ze bij de ander had gehoord.
~ Mijn dochter huilt niet, ze haalt goede cijfers en ze ruimt tegenwoordig uit zichzelf de hele keuken op.
- Hij moet zeggen dat zijn vader andere vrouw heeft, hij weet dat nog niet.
- niemand had verteld dat die vent er al woonde, me dochter dacht dat ze dat niet mocht zeggen van niemand.
- Vorige week vertelde mijn volwassen zoon, bij het uitpakken van zijn verhuisdozen, dat hij vroeger elke avond controleerde of ik ademde.
- Dus ik moest kiezen.
- Ik was wel blij, maar ik wou niet dat een van hun zag dat ik naar de ander lachte.
- Dan maak ik brood, zoek de gymkleren van mijn broertje en fiets ik hem naar school voordat ik zelf ga.
- Voelde me alsof ik ze had opgelicht.
- Dus ik fietsen met dat formulier, van Borne naar Hengelo en terug, 4 keer, want dan was het weer het verkeerde vakje.
~ ik was dus niet de enige die zn weekend verzint zodat niemand thuis verdrietig wordt.
- Ik wou dat ik ergens helemaal blij mee mocht zijn, in alle twee de huizen.
- Op mijn 12e verjaardag zei mijn vader: zo, nu mag je zelf kiezen waar je woont.
~ Ik zei: niet aan mijn moeder vertellen dat ik bij papa beter slaap.
- als ik zeg dat het leuk was bij papa dan wort mama stil.
- ik wist niet naar wie ik moest kijken.
- ik weet niet of ik haar lief mag vinden.
- en ik maak tee met 2 suikers.
- Het meisje vroeg of ze iets verkeerd had gedaan.
- In week drie zei hij beleefd dat hij al best stevig stond, maar dat er van twee kanten aan hem getrokken werd.
~ Hij wilde weten of ik kon regelen dat er op zijn verjaardag niemand hoefde te kiezen, hij ook niet.
`
