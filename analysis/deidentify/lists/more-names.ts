/**
 * Given and family names of the Dutch data of @faker-js/faker 10.6.0 (https://github.com/faker-js/faker, folder
 * src/locales/nl), in lower case and without those that are Dutch words.
 * Copyright (c) 2022-2025 Faker, MIT licence:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
 * files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
 * modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
 * Software is furnished to do so, subject to the following conditions: the above copyright notice and this permission notice
 * shall be included in all copies or substantial portions of the Software. The Software is provided "as is", without warranty
 * of any kind, express or implied, including but not limited to the warranties of merchantability, fitness for a particular
 * purpose and noninfringement. In no event shall the authors or copyright holders be liable for any claim, damages or other
 * liability, whether in an action of contract, tort or otherwise, arising from, out of or in connection with the Software or
 * the use or other dealings in the Software.
 */
export const MORE_GIVEN_NAMES: readonly string[] = (
  'aaliyah aaltje aaron abby abdullah abe abigail ada adriaan adrian adriana ahmad ahmed ahmet aiden aimée aisha ' +
  'alan albert aleksander alex alexander alexandra aleyna ali alice alicia alina alisa aliya aliyah alparslan alya ' +
  'alyssa amalia amara amaya amelia amelie amin amina amir amira amy amélie angelina anna annabel anne annemijn ' +
  'anouar anouk anthony anton antoni aras arda ariana arie armin aron arthur arya asel ashley asiya asya ayana ayaz ' +
  'ayden ayla aylin ayman ayoub azra babette badr bart bastiaan bella benja benthe bentley benyamin berend bibi ' +
  'bilal bjorn boas boaz bobbi bobbie bodhi bodi boris bowie bradley brandon brenn brent brian britt bruce bruno ' +
  'bryan can carlijn carmen casper cataleya catharina cato celine charlie charlotte chase chelsey chloe christiaan ' +
  'christian christopher claire coen colin collin cornelia cornelis céline daan daantje daley damian damin dana dani ' +
  'daniel danilo danique daniël dante daphne dave davey davi david davina davy dax dean deen defne deniz devin dewi ' +
  'dex dexx diana diede diego dieke dina dion djayden djenna dominik dominique donny dorian doris douwe dua duco ' +
  'duuk dylan dylano eden eef eefje ela eleanor elena eleonora eli eliana elias elif elijah elin elina eline elisa ' +
  'elisabeth elise eliza elizabeth elize ella elle elodie elynn emilia emilie emily emin emma emmy ensar enzo eray ' +
  'esma esmee esmée esra esther ethan evan evelien eveline evi evie evy eymen ezra fabian fabiënne famke farah ' +
  'fardau fatima fay faya faye fayen fayenne febe fedde feline felix fem femke femm fenna fenne ferre fieke fien ' +
  'fiene filip filou finley finn finnley floor floortje flore florence florian florine floris flynn fos foss ' +
  'frederik freek frenkie freya fynn féline gabriel gabriël gaia george gerrit gideon giel gigi gijs gioia giovanni ' +
  'giulia glenn grace guus guusje gwen hafsa hailey hamza hanna hannah hanne harvey hayley hein helena hendrika ' +
  'hidaya hidde hira hugo huub ian ibrahim idris igor ilay ilias ilse ilyas imani imke imran inara inaya indy ines ' +
  'isa isaac isabeau isabel isabella isabelle isaiah ise ismail isra ivan ivar ivo ivy ize izzy jace jackie jackson ' +
  'jacky jacob jacoba jacobus jada jade jaelynn jailey jaimy jairo jaivey jake jakob jakub jalou james jamie jana ' +
  'jane janna janne jara jari jasmijn jasmine jason jasper javi jax jaxon jaxx jay jayce jayda jayden jaylano jaylen ' +
  'jaylinn jayson jayvano jazzlyn jazzlynn jefta jelle jelmer jelte jenna jens jente jeppe jeremiah jesper jess ' +
  'jesse jessie jesslyn jesslynn jette jidde jill jim jimi jimmy jinte jinthe jip joah joanna joas joes joey johan ' +
  'johanna johannes john jolie jolien jolijn jona jonah joost jop jordan jordy joris jorn jorrit jort josefien ' +
  'joseph josephine josh joshua joy joya joël joëlle juda jula julan jule jules julia julian julie juliette julius ' +
  'juliëtte juna junayd june juno jur jurre justin juul kacper kai kaj karam karlijn kasper kate kato kay kayden ' +
  'kaylee kayleigh keano kenan kenji kensi kenza kenzo kerem kevin khadija kian kiara kiki kira kjeld krijn kyan ' +
  'kyano kyara kyra laila lana lara lars lasse laura laure lauren laurens laurie layla lea leah leendert len lena ' +
  'lenn lenne lennon lennox leo leon leonardo levi levy lewis lexi lexie leyla lia liam lieke lien liene lieuwe ' +
  'lieve lilian liliana lilly lilou lily lina linn linne lisa lisanne lise liselotte liv liva livia liya liyam ' +
  'liyana liz liza lize lizz lizzy loa loek loes logan lois lola lorena lorenzo lott lotte loua louay louie louis ' +
  'louise lova loïs luc luca lucas luciano lucie lucy luka lukas luke luna lune luuk luus lyam lydia lynn maaike ' +
  'maarten maartje mace macy madelief mads mae maes maeve maher mahir maja malik malou manoah manu manuel marcel ' +
  'marcus maria marie marijn marinus marit marius marley marlie marly marrit mart martin marwa maryam mas mason ' +
  'mateo mathijs mathilde matteo matthew matthias matthijs matz maud maurits maximilian maya mayra maysa mayson ' +
  'megan meghan mehmet meike melina melisa melissa melle melody mels menno merijn merle mert meryem mette mex meyra ' +
  'micah micha michael michelle mick midas miguel mika mike mikki milan milana milano milena miles miley milly milo ' +
  'milou mira miran mirthe mirza mitch mohamed mohammad mohammed moos morris moussa mozes muhammad muhammed musa ' +
  'mustafa myla mylan mylo myra myrthe nadia nadine naomi naoufal naoufel natan nathan naud neeltje nela nena nico ' +
  'niek niels niene nienke nika nikki nikkie nikodem nila nils nina nine nino ninthe nisa noa noah noam noami noan ' +
  'nola nolan nomi noor noortje nora norah nore noud nour nouri nout novan novi nowi nox noë noëlla noëlle nynke ' +
  'odin olaf ole oliver olivia olivier oliwia oliwier omar oscar oskar osman otis otto oumayra owen pelle pepijn ' +
  'phileine philip philou pien pieter pim pippa pleun pola quin quinn quinten quinty rafael rafaël raff ralph rana ' +
  'raphael raphaël ravi rayan rayen rens renske revi reza rick riley riv roan robert robin rohan romee romy rosalie ' +
  'rose rosie roxy ruben ryan saar sabir safa safae safiya safouan safouane salomë sam sami sammie samuel samuël ' +
  'sander sanna sanne sarah sare savi scott scottie seb sebas sebastiaan sebastian sef seff selena selina selma ' +
  'semih sena senn senna senne sepp seppe seth sev shane siebe siem sienna siep sil silas silke silvan simon siënna ' +
  'sjoerd sjors skye sofia sofie soof sophia sophie stan stef stefan stella sterre stijn suus suze sven sverre tara ' +
  'ted teije tess tessa teun teunis theo thiago thije thijmen thijn thijs thirza thom tieme tijmen tijn tijs tim ' +
  'timo tirza tobias tobin toby tom tomas tristan twan tycho tygo tyler tymon umut valentijn valentina valentino ' +
  'valerie vanessa veerle vera vere vic victor victoria vienna vieve viggo vigo vik viktor vince vincent vinz vive ' +
  'vivian vivienne wende wes wessel wilhelmina willem william xander xavi xavier xem yahya yannick yara yarah yasin ' +
  'yasmin yasmine yassin yassine yassir yenthe yfke yinthe younes youp yousef youssef yuna yusuf yves zahra zain ' +
  'zakaria zara zayd zayn zef zev zeyd zeyneb zeynep zion ziva zoey zofia zoë zuzanna '
)
  .trim()
  .split(' ')

/** Family names of the same source, without the particle. */
export const MORE_FAMILY_NAMES: readonly string[] = (
  'aalbers bijl bosch bosman bruijn bruyn cornelissen corsten corte dijk dijkstra driessen evers freriks gerritsen ' +
  'ginneken groothuizen hartman hazes hendriks hermans hofman iersel jacobs jansen janssen jonge kuijpers kuypers ' +
  'lange leeuwen lubbers martens meeuwis meijer meyer moors nijland nijs oosterhuis peeters poels postma prinsen ' +
  'rietman ritsma sanders scholten smeets terlouw timmermans veenstra verbeek verhoeven vermeulen wagenaar wijk ' +
  'willems willemsen wolters zijlstra zuiderveld '
)
  .trim()
  .split(' ')
