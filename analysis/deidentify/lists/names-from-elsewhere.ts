/**
 * More given names from families that came from elsewhere, and rarer Dutch and Frisian ones, written down by us. Lower case.
 */
export const RARER_NAMES: readonly string[] = `
abdelaziz abdelhak abdelilah abdelkarim abdellatif abdelmajid abdirahman abebe achraf adil afrah afsaneh aïda aischa akram alaa
alae alaeddine amanuel amine amir ammar anouar anwar arash arben arjun armin arslan artur asiye aslı asmae asya atilla ayman
aysel ayten azad azra badr bahar barış basma batuhan behnam berat berfin berivan berk beyza birhane boutaina brahim büşra busra
cagla çağla cansu celal cemal cemile chaima chaimae chayma dalia damla daria deborah derya dilek diyar djamila dounia driss
dunya ebubekir eda efe ekin ekrem ela elanur elham elif emel emina emrah ercan erdem eren erkan ertugrul esma esmee esraa eylül
eymen fadi fadila faisal faiza farah fares farid farida farouk fatiha fatih fatima fatma fatoumata ferhat feride feyza filiz
firat furkan gamze gizem gokhan gökhan gül gülay gülsüm habiba hafsa hajar hakim hala halil halima halime hamid hamza hana hanae
hanan hanane hande haniya haroun hasnae hassan hatice havva hayat helin hicham hind houda houssam hülya hüseyin ibrahim ibtissam
idris ikram ilham ilias ilyas iman imane inaya ines irem isra issam ismail jalal jamal jamila jawad jihad jihane kadir kamal
kamila kamil karima karol kasia katarzyna kerim khadija khadra khalid kinga kubra kübra lamia lamyae latifa layla leila leyla
lina linh loubna lubna lukasz łukasz maciej magdalena mahmoud majda malak malika manal marek mariam mariama mariusz marwa marwan
maryam mateusz mehdi mehmet mehrdad melek melis meltem merve meryem michał milad mina miriam mohamed mohammed mohammad moussa
mounir mourad mucahit munir murat musa mustafa nabil nada nadia naima najat najib najim narges nasim nasrin nawal nazli nermin
nesrin nezha nihat nilay nilgün nisrine nizar noah nora nordin noura nouria nuray nurcan nursel oguz oğuzhan okan oksana olena
omar ömer omnia orhan osman oumaima oumayma paweł pawel piotr polat przemek rabia rachid radouane rahaf rahma rana rania rashid
redouan reyhan reza rida riham rima ridouan rojin romaissa roukaya roya rukiye saad sabah sabri sadia safa safae safiya sahar
said saida salah saliha salim salma samia samir samira sana sanaa sara selim selin selma sena serap serdar serkan sevda sevgi
shahad shahin shirin sibel sidra silvan sinem siham smain soraya soufian soufiane souhaila soumaya suleyman süleyman sumeyye
sümeyye suzan tahsin tarek tarik tasnim tesfay tomasz tuba tugba tuğba tuncay ufuk ugur uğur umut usman vildan volkan wafa waleed
walid wassim wiktoria wiam witold wojciech xiaoli yahya yara yaren yasemin yasin yasir yasmine yassin yassine younes youness
yousra youssef yusuf zahra zainab zakaria zehra zeinab zeynep zineb ziad zuzanna
aafke aaltje abe abeltje aebe age aleid aleida allard aloys annegreet anneloes annemieke annerie anneriet ansje ariaantje arjanne
arnoud aukje auke baukje bauke beitske berdien berendina bernadet bertha bonne bote bouke bram-willem broer brechtje brecht
dieuwertje dieuwke dineke dinie djoeke doeke doutzen douwe durkje eabele eefje eelco eelke eelkje egbert egbertje eise ekke elbrich
elske elwin engbert enno epke eppo ernst evelien evert everdien fardau fedde feike feitse femke femmie fenna fenne foekje fokke
fokko foppe froukje freerk friso frouke fulco gaitske gea geertje geertruida geeske gelske geranda gerbrand gerbrich gerda gerdien
gerlof gerritdina gerry geziena gezina ghislaine gijsbert ginie gjalt goffe gosse greetje griet grietje guurtje harke harm harmen
haye hayo hedwich heiltje heimen hendrikje hendrika henrike hepke herbert herma hermien hero hessel hette hidde hielke hieke hilbert
hilda hilleke hiltje hinke hinne hiske hjalmar hylke ids ielke iebe iemke ineke ingeborg inne ipe ites ivonne jaike janke janneke
jannes janny jantien jantje jarno jeichien jelmer jeltje jenne jetske jikke jildau jildou jisca jitse jitske joeke johanneke
jolein jolien jolijn jolke jorn jorrit jouke jurre jurrien karst keimpe klaaske klasien koendert kornelis krijn lambertus lammert
lamberta lieneke lieuwe lijsbeth liselot lobke lourens lubbert luite luuk lysbeth maaike maeike maike mannus margje margreet
margriet marijke marinus marlou marrit meindert meine meint menno mentje merijn mettine meyke mieke mientje minke mirthe neeltje
nelleke nienke nine nynke oane oebele oeds okke olger onno ooke otte pieteke piteke pietie pyt reinder reinou reinoud rembrandt
remko renske riemer rienk rikus rinske rixt roelien roelofje romkje ruerd rutger ryan-lee saakje sander-jan schelte seerp sieberen
siebren sieger siemen sietse sietske sijbren sijtske silke sipke sjoerd sjoukje sjouke sjors swaantje swanette sybe sybren sytske
taco taeke teake teun teunis theunis theo tiemen tietie tineke tjaard tjalling tjebbe tjeerd tjerk tjitske tjitte tonko trijntje truus
tsjerk uilke ule upke wendelien wiebe wieke wiepke wiepkje wietse wieteke wijbren wijnand willemijn wobke wopke wubbo wybe wytse wytze
wytske ymkje ynte yolanthe yorick ype ytsje ytzen
`
  .trim()
  .split(/\s+/)
