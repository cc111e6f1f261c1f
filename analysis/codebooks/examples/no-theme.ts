/** Sentences of stories about divorce that are about no theme: they set a scene or say what somebody did next. */
export const NO_THEME = `
Ik ben moeder van twee kinderen en we wonen in een rijtjeshuis.
Wij zijn nu drie jaar gescheiden.
Mijn ouders gingen uit elkaar toen ik acht was.
Het was een dinsdag in november en het regende.
Ik werk als verpleegkundige in de nachtdienst.
Daarna fietste ik naar huis.
Ik weet nog wat voor jas ik aanhad.
De koffie was koud geworden.
Er hing een klok boven de deur.
Mijn zoon heet anders, maar dat schrijf ik hier niet op.
Ik zeg niet wie ik ben.
Het was zomer en de ramen stonden open.
We kochten een broodje bij het station.
Ik ben nu vijftien en zit in de derde.
Ik zit in groep zes.
Ik heb een broertje en een zusje.
Onze kat heet Snor.
In de wachtkamer lagen oude tijdschriften.
Zo ging dat.
Meer wil ik er niet over zeggen.
Dat was alles.
Ik dacht er later vaak aan.
Nu, een jaar verder, schrijf ik het op.
Iemand zei dat ik dit moest opschrijven.
Op de tafel lag een kleed met bloemen.
Het huis rook naar verf.
Zij droeg een groene trui.
Hij kwam uit zijn werk en zette zijn tas neer.
We stonden op de parkeerplaats.
Toen ging de bel.
Ik keek naar buiten.
De trein was op tijd.
Ze pakte een stoel en ging zitten.
Ik werk al twaalf jaar in dit vak.
Ik spreek in mijn werk veel gezinnen.
Deze zaak liep vorig jaar.
Het ging om een gezin met drie kinderen.
Moeder is begin veertig en vader iets ouder.
Het meisje was negen, de jongen zes.
Die middag had ik nog twee afspraken.
Ik reed terug naar kantoor.
Op mijn bureau stond een plant.
De week daarna belde ik weer.
We gingen uit elkaar in het voorjaar.
Twee jaar geleden zijn we gescheiden.
Wij waren elf jaar getrouwd.
Hij woont nu in een ander dorp.
Zij verhuisde naar de stad.
De kinderen waren toen vier en zeven.
Mijn dochter is inmiddels zeventien.
Ik houd van tekenen en van dieren.
We hadden pizza gegeten.
In de auto stond de radio aan.
Ik vond een oude foto in de la.
Er stond een bankje onder een boom.
Iedereen had zijn jas nog aan.
Het was druk op straat.
De bus kwam eraan.
Ik zei dank je wel en ging naar buiten.
Zaterdag gaan we naar de markt.
Ik had een lijstje gemaakt.
Hij knikte.
Ze zei niets en ik ook niet.
Ik keek op mijn telefoon.
Thuis zette ik thee.
Het is lang geleden.
Of het beter wordt weet ik niet.
Dat vertel ik een andere keer.
Misschien heeft iemand iets aan dit verhaal.
Ik wilde het gewoon een keer kwijt.
De hond blafte toen de post kwam.
Mijn fiets stond nog bij het hek.
Het gesprek was op de eerste verdieping.
Er zat een raam in de deur.
Zij is lerares en hij werkt in de bouw.
In de pauze aten we een appel.
Het nieuwe jaar was net begonnen.
Op de schoorsteen stond een klok die stilstond.
We hebben een tuin met een appelboom.
De lucht was grijs.
Het regende de hele dag en het waaide.
De trein reed door het land, langs koeien en sloten.
We liepen langzaam langs het water.
Ik kocht een krant en een brood op de hoek.
De kat lag in de zon te slapen.
De weg liep tussen de weilanden door.
Het was mistig en stil op het land.
De bus reed langzaam door de regen.
De vogels zaten op het dak.
Er lag sneeuw op de heg.
`
