import { readSentences } from './labelled.ts'

/**
 * Half with a signal, half that only look or sound like it, written in one go after the cues were done, of situations that no
 * sentence before told of. At that first look 0.35 of them was found, with 0.03 false alarms; the cues before all that widening
 * found 0.34, with 0.02. So cues find what is said in known ways, and not what happens for the first time: every story is read by
 * people, and what they add belongs here.
 */
export const NEW_SENTENCES = readSentences(`
adult GEWELD Mijn vriend wilde overal mijn antwoorden meelezen, ook die aan mijn dokter.
adult GEWELD Toen ik een eigen baan vond stond hij elke pauze bij de poort.
adult GEWELD Ik mocht in de auto niet naar buiten kijken want dan zocht ik aandacht van andere mannen.
adult GEWELD Hij schoof de kast voor de deur zodat ik de kamer niet uit kon.
adult GEWELD Met het vleesmes in zijn hand vroeg hij of ik het nog eens wilde zeggen.
adult GEWELD Mijn hand heeft ze tussen de deur geklemd.
adult GEWELD Hij heeft mij aan de kant van de weg laten staan, midden in het bos.
adult GEWELD Ik zat tien jaar in een gouden kooi.
adult GEWELD Na elke ruzie had ik weer een zonnebril nodig.
adult GEWELD Ik heb mijn eigen moeder drie jaar niet gesproken omdat hij dat niet wilde.
adult GEWELD Mijn ex heeft nepaccounts gemaakt om mij te kunnen volgen.
adult GEWELD Zij heeft mijn kleren in stukken geknipt en me de trap af geschopt.
adult GEWELD Wanneer ik nee zei, trapte hij de hond.
adult GEWELD Hij fluisterde bij de overdracht dat ik mijn laatste verjaardag had gevierd.
adult GEWELD Iedere week moest ik hem voorrekenen waar elke euro gebleven was.
adult GEWELD Mijn schoonvader hield me vast terwijl hij me sloeg.
adult GEWELD Als er een man aan de deur kwam was ik een slet.
adult GEWELD Zij dreigde mijn gezicht met zuur te bewerken.
adult GEWELD Op een dag lag er een kogel in de brievenbus.
adult GEWELD Om te overleven praatte ik hem naar de mond, anders liep het uit op klappen.
youth GEWELD pa heeft ma opgewacht na haar werk en haar uit de auto getrokken
youth GEWELD me moeder draagt altijd lange mouwen als hij er geweest is
youth GEWELD mijn vriend heeft mn telefoon in het water gegooid omdat een jongen me appte
youth GEWELD ik heb gezien hoe hij een mes op haar keel zette
youth GEWELD hij gooide alles van tafel en toen greep hij mama
child GEWELD Papa heeft de telefoon van mama stuk gemaakt zodat ze niet kan bellen.
child GEWELD Mama haar oog was helemaal dicht en paars.
child GEWELD Ik heb mijn vingers in mijn oren als ze vechten.
child GEWELD Papa wilde mama uit de auto gooien terwijl we reden.
child GEWELD Mama zegt dat we niet mogen vertellen waar we nu wonen.
professional GEWELD Moeder vertelt dat vader haar reisdocumenten bewaart en haar nooit alleen laat gaan.
professional GEWELD De buren hebben herhaaldelijk gebeld over gegil en brekend glas.
adult MISHANDELING Ze heeft zijn vingers tegen de kachel gehouden om hem een les te leren.
adult MISHANDELING Mijn dochter vertelt dat ze bij hem in de kofferbak moest.
adult MISHANDELING Hij dwingt onze zoon om zijn eigen braaksel op te eten.
adult MISHANDELING Er wordt daar niet gekookt en de kleinste ligt tot de middag in een natte luier.
adult MISHANDELING Zijn vriend heeft de kinderen met een katapult beschoten en papa lachte.
adult MISHANDELING Mijn zoon heeft een oor dat gloeit van het trekken als hij terugkomt.
youth MISHANDELING mn stiefvader laat me in de winter buiten staan tot ik sorry zeg
youth MISHANDELING ze heeft mijn haar eraf geknipt als straf
youth MISHANDELING hij smeet een bord naar mijn hoofd en nu heb ik een litteken
youth MISHANDELING als mijn moeder dronken is wordt ze gevaarlijk voor ons
youth MISHANDELING ik ben thuis een soort slaaf, een cijfer onder de 8 en ik krijg met de stok
youth MISHANDELING we moesten van hem met elkaar vechten en de verliezer kreeg geen eten
child MISHANDELING De nieuwe vriend van mama knijpt mij als zij niet kijkt.
child MISHANDELING Papa duwt mijn gezicht in mijn eten.
child MISHANDELING Ik mag niet plassen van mama en dan ga ik in mijn broek.
child MISHANDELING Ik moet slapen in het hok van de hond.
child MISHANDELING Papa drukt zijn sigaret op mijn hand.
professional MISHANDELING Ze flinchte toen de bal op haar afkwam en er zaten gele en paarse vlekken op haar rug.
professional MISHANDELING Deze leerling valt om van de honger en gaat na school nooit graag weg.
professional MISHANDELING Het jongetje zei dat hij vannacht in de schuur had gezeten.
adult MISBRUIK Na de geboorte moest ik van hem meteen weer, ook al was ik gehecht.
adult MISBRUIK Hij deed iets in mijn drankje en de volgende ochtend had ik geen kleren aan.
adult MISBRUIK Onze dochter wil niet meer dat haar opa haar naar bed brengt en ze doet na wat hij met haar doet.
adult MISBRUIK Hij liet zijn vrienden meekijken terwijl ik onder de douche stond.
youth MISBRUIK mijn trainer wil steeds masseren en dan gaan zijn handen te ver
youth MISBRUIK toen ik zei dat ik niet wilde hield hij mijn armen vast en ging door
youth MISBRUIK mn stiefopa laat me altijd op zn schoot zitten en dan voel ik hem
child MISBRUIK De grote neef wilde doktertje spelen en ik moest alles uit.
child MISBRUIK Papa wil altijd mijn billen kussen en ik zeg nee.
child MISBRUIK Hij deed zijn plasser tegen mijn been.
professional MISBRUIK Het kind masturbeert dwangmatig en vertelt dat papa haar leert hoe dat moet.
professional MISBRUIK Cliënte beschrijft dat gemeenschap in haar huwelijk onder dwang plaatsvond.
adult SUICIDE Ik had al uitgezocht bij wie de kinderen na mijn dood zouden wonen.
adult SUICIDE Toen de rechter uitspraak deed ben ik naar de zee gereden om niet terug te komen.
adult SUICIDE Van mij had het licht uit gemogen.
adult SUICIDE Mijn dochter hebben we nog net op tijd los kunnen snijden.
adult SUICIDE Hij schreef dat we hem niet meer hoefden te zoeken.
adult SUICIDE Ik fantaseerde over een ongeluk waar ik niet uit zou komen.
youth SUICIDE ik heb een datum geprikt
youth SUICIDE soms denk ik dat ze pas van me houden als ik er niet meer ben
youth SUICIDE ik brand mezelf met een aansteker want dan voel ik tenminste iets
youth SUICIDE als ik slaap hoop ik dat het voor altijd is
youth SUICIDE mn beste vriend heeft vorig jaar zelfmoord gepleegd en ik snap hem
child SUICIDE Misschien moet ik maar onder een auto komen.
child SUICIDE Ik wou dat ik in mama haar buik was gebleven en nooit eruit kwam.
child SUICIDE Ik heb een briefje geschreven voor als ik dood ben.
professional SUICIDE De leerling zoekt online naar manieren om niet meer te hoeven leven.
professional SUICIDE Zij zei dat ze haar pillen opspaart voor later.
adult ACUUT Ik hoor hem nu over het hek klimmen.
adult ACUUT Vannacht sliep hij hier met een geladen pistool en hij is nog steeds in huis.
adult ACUUT Over een uur is hij terug en dan moet ik weg zijn met de kinderen.
adult ACUUT Het is nu zo erg dat ik denk dat ik morgen niet haal.
youth ACUUT ik bloed heel erg en mn vader is weg met de auto
youth ACUUT hij heeft de deur op slot gedaan en de sleutel meegenomen ik kan er niet uit
youth ACUUT ik zit in het park en het is donker en ik ga echt niet terug
child ACUUT Papa zegt dat we straks allemaal doodgaan.
child ACUUT Mama slaapt al heel lang en ze voelt koud.
professional ACUUT Er is nu geen veilige plek voor dit kind en vader is onderweg naar school.
adult GEWELD Hij zei altijd dat ik zonder hem in de goot zou belanden en niemand anders mij wilde.
adult GEWELD Mijn ouders mochten ons kind pas zien toen ik gevlucht was.
youth GEWELD mn ex heeft mn adres online gezet en nu krijg ik bedreigingen
child GEWELD Ik was onder mijn bed want papa gooide met alles.
adult MISHANDELING Ze zijn bij hem drie dagen niet naar buiten geweest en kregen alleen crackers.
youth MISHANDELING mijn vader spuugt naar me en zegt dat ik niet zijn kind ben
professional GEWELD Bij de intake gaf cliënt aan dat haar partner bepaalt met wie zij mag spreken.
adult MISBRUIK Elke keer als ik de hypotheek wilde bespreken moest ik eerst met hem naar bed.
youth SUICIDE ik heb geen toekomst en ik hoef er ook geen
adult ACUUT Er wordt nu op het raam gebonkt en ik weet dat hij het is.
adult - Mijn vriend leest graag mijn verhalen voor ik ze instuur.
adult - Toen ik een nieuwe baan vond vierden we dat bij de poort van het park.
adult - Wij schoven de kast voor de deur die we niet meer gebruikten.
adult - Met de kaart in zijn hand vroeg hij de weg.
adult - Mijn vinger zat een keer tussen de deur.
adult - Hij liet de auto aan de kant van de weg staan en we liepen.
adult - Ik heb mijn moeder drie jaar niet gesproken omdat zij in Canada woont.
adult - We volgden elkaar nog een tijd op Facebook.
adult - Zij heeft de gordijnen in stukken geknipt voor een quilt.
adult - Op mijn verjaardag belde hij om me te feliciteren.
adult - De boekhouder moest voorrekenen waar elke euro gebleven was.
adult - Mijn schoonvader hield de baby vast terwijl ik kookte.
adult - Er lag een folder van de notaris in de brievenbus.
adult - Zij praatte de rechter naar de mond.
adult - Hij had een zonnebril op en ik herkende hem niet.
adult - De buren gebeld om de planten water te geven, dat deden we nog samen.
adult - De kachel deed het niet en we warmden onze vingers aan de thee.
adult - De koffers pasten net in de kofferbak.
adult - De kleinste sliep tot de middag en wij lazen de krant.
adult - Mijn zoon heeft rode oren als hij zich schaamt.
adult - Na de geboorte was alles anders tussen ons.
adult - Hij deed suiker in mijn thee, dat wist hij na al die jaren.
adult - Onze dochter wil dat opa haar naar bed brengt want hij leest zo leuk voor.
adult - Wij douchen op vaste tijden, zo houden we het eerlijk.
adult - Ik had uitgezocht bij wie de kinderen in de vakantie zouden zijn.
adult - Toen de rechter uitspraak deed ben ik naar zee gereden om uit te waaien.
adult - Wij deden het licht uit en de deur dicht, klaar met dat huis.
adult - De navelstreng heeft hij zelf doorgeknipt.
adult - Hij schreef dat we niet op hem hoefden te wachten met eten.
adult - We kregen een ongeluk met de caravan, alleen blikschade.
adult - Ik hoor hem nog lachen in de gang.
adult - Vannacht sliep ik voor het eerst door.
adult - Over een uur is hij terug met de kinderen en dan eten we soep.
adult - Ik denk dat ik de aanvraag morgen niet haal.
adult - De nieuwe hond luistert beter dan wij ooit deden.
adult - We hebben de hypotheek besproken en zijn daarna naar bed gegaan.
adult - Mijn advocaat zei dat ik me niet moest laten opjagen.
adult - Ik voelde me schuldig dat ik gelukkiger was zonder hem.
adult - De ruzie over de auto liep hoog op, maar we lachten er later om.
adult - Mijn ex wil de omgang uitbreiden en ik twijfel.
adult - In de rij bij de gemeente dacht ik: hier sta ik dan.
adult - Wij werden gek van de verbouwing.
adult - Hij vergat mijn verjaardag en dat stak.
adult - De zitting duurde vier uur en ik had geen brood mee.
adult - De kinderen kozen zelf de kleur van de muren.
adult - Ik ben bang voor de brief van de rechtbank.
adult - Haar ouders mochten mij nooit.
adult - Ik werd boos en ben gaan wandelen.
adult - De scheiding kostte ons een vermogen aan advocaten.
adult - Er werd hard op de deur geklopt, het was de postbode.
youth - pa heeft ma opgehaald van haar werk met bloemen
youth - ik draag altijd lange mouwen want ik heb het koud
youth - mijn telefoon viel in het water bij het varen
youth - hij gooide alle kaarten op tafel en won
youth - we hebben gevochten wie voorin mocht zitten
youth - ik moest buiten wachten tot de repetitie klaar was
youth - ze heeft mijn haar geverfd en het werd groen
youth - een bord viel uit mijn handen op mijn teen
youth - ik had een 4 en mocht niet gamen van mijn moeder
youth - mijn trainer vindt dat ik meer moet slapen
youth - ik hield mijn armen over elkaar want ik was het er niet mee eens
youth - we hebben een datum geprikt voor het gesprek met ons allemaal
youth - ik denk dat mijn opa trots zou zijn
youth - mijn broer speelde met een aansteker en kreeg preek
youth - mn beste vriend is verhuisd naar groningen
youth - ik bloosde heel erg toen mijn vader mijn cijfers voorlas
youth - de deur zat op slot en mijn vader had de sleutel dus ik ging naar de buren
youth - in het park is het donker en dan voetballen we met lampjes
youth - ik snap mijn ouders soms voor geen meter
youth - bij mijn vader ben ik een soort kok haha
child - Papa heeft de telefoon van mama gemaakt.
child - Mama had paarse oogschaduw op voor het feest.
child - Ik heb mijn vingers in mijn oren bij vuurwerk.
child - We reden in de auto en papa zong heel hard.
child - Mama zegt dat we nu in een appartement wonen.
child - De nieuwe vriend van mama kijkt met ons naar de film.
child - Papa smeert chocola op mijn gezicht.
child - Ik moest heel nodig plassen op de snelweg.
child - De hond slaapt in zijn hok en ik in mijn bed.
child - Papa kust mij op mijn hoofd als ik ga slapen.
child - De grote neef leerde mij schaken.
child - Ik zat bij papa op zijn schouders.
child - Ik zag een auto die onder de modder zat.
child - Ik was klein toen ik uit mama haar buik kwam.
child - Ik heb een briefje geschreven voor als oma jarig is.
child - Mama slaapt lang op zondag en dan mag ik tv kijken.
child - Ik was onder mijn bed op zoek naar mijn knuffel.
child - Papa en mama zeiden dat we straks allemaal naar het strand gaan.
professional - Moeder bewaart de paspoorten omdat vader daar om vroeg.
professional - De buren zorgen op woensdag voor de kinderen.
professional - Vader speelde tijdens het bezoek een bordspel met het kind.
professional - De leerling zoekt online naar een kamer.
professional - Deze leerling gaat na school graag naar de opvang.
professional - Het jongetje zei dat hij in de schuur een hut had gebouwd.
professional - Wij bespraken met beide ouders wie met school contact heeft.
professional - Bij de intake gaf cliënt aan dat zij zelf de regie wil.
professional - Vader is onderweg naar school voor het tienminutengesprek.
professional - Zij vertelde dat ze geld opspaart voor later.
professional - Het kind leert van vader hoe je een band plakt.
professional - De mentor hield het dossier netjes bij.
`)
