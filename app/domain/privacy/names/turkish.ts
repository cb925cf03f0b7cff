/** Turkish names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  duygu efe ensar ruken
  abdulkadir abdulsamed abdurrahman adem ahmet aleyna almila alp alparslan alper alperen altan aras arda ardit
  armagan arzu asel asiye aslan asli aslihan asude asya ata atakan atilla atlas aybars aybuke ayca ayda aydan
  aydin ayfer aygul aykut aylin aylina ayse aysegul aysel aysen aysima aysun aytac ayten azize azra bahar baran
  baris batuhan bayram begum belcim belgin belinay belma bengu berat beren berfin beril berk berkan berkay berke
  berna betul beyza birgul birsen bora buket bulent burak burcin burcu buse busra cagla can canan canel cansu
  cavid cem cemal cemile cemre ceren ceyda ceylan cigdem cihan cinar cuneyt damla defne demet derin derya devran
  didem dilan dilara dilek dilruba doga dogan dogukan doruk duru ebrar ebru ece ecem ecrin eda ekin ekrem ela
  elanur elif elvan emel emin emine emir emirhan emirkan emrah emre emrecan ender enes engin eray ercan erdal
  erdem erdogan eren erkan erol ersin ertugrul erva esat esila esin esra evren eylul eymen eyup fadim fadime fatih
  fatos ferhat feride ferit feyza feyzanur figen fikret filiz firat fuat fulya funda furkan gamze gizem gokberk
  gokce gokhan goksel gonca gonul gul gulay gulcan gulcin gulden guler gulhan gulizar gulnur gulsah gulsen gulsum
  gulten gunes gurkan guzin hacer hakan hale halil halime hamide hamit handan hanife hasret hatice havva hayriye
  hazal hilal hilmi hira hulya huma huseyin husna idil ilayda ilhan ilker ilknur inci ipek irem irfan irmak isil
  ismet kaan kadir kadriye kagan kamil kayra kemal kenan kerem kerim kerimcan kezban kivanc koray kubra kutay lale
  leman levent leyan leyla mahir mahmut mazlum medine mehmet mehtap melek meliha melike melis melisa meltem
  menekse meral merih mert merve mesut mete metehan metin mevlut mihriban mirac miran miray muge muhammed muhammet
  muhsin mukaddes murat musa mutlu muzaffer naciye nalan narin naz nazan nazli necati necla nehir nermin neslihan
  nesrin nida nihal nihat nil nilay nilgun nilufer nisa nisan nisanur nuray nurcan nurdan nurettin nurgul nurhan
  nuri nursel nurten oguz oguzhan okan oktay omer onat onur orhan orkun osman ovgu oya oyku ozan ozge ozgur ozlem
  pelin pembe perihan pinar polat poyraz ramazan ramiye recep reyhan riza rojhat ronay rusen rustu ruya saadet
  sadan sadik safiye sahin sahra salih samet saniye sare seda sedat sedef selahattin selcuk selda selim selin
  selma sema semih semra sena serap sercan serdar seref serhat serife serkan sermin serpil serra sertap sevda
  sevgi sevil sevim sevinc sevket seyma sibel sidar sila simay simge sinan sinem soner songul su suat sude suheyla
  sukran sukriye sule suleyman sultan sumeyra sumeyye suna tahir tamer tarkan tayfun taylan tayyip tekin tolga
  tuana tuba tugba tugce tugrul tulay tulin tunahan tuncay turgut turkan ufuk ugur ulas ulku umay umeyye umit ummu
  umran umut unal utku veli volkan yade yadigar yagiz yagmur yakup yalin yaren yasar yasemin yavuz yelda yeliz
  yesim yeter yetkin yigit yildiz yilmaz yuksel yunus zafer zehra zeki zeliha zerrin zeyd zeynep zubeyde zulal
  zuleyha zumra`;

export const surnames = `
  acar akbas akbulut akdeniz akgul akin akkaya akkus aksoy aktas akyol akyuz albayrak altay altintas arikan arslan
  aslan atalay ates avci aydemir aydin aydogan aygun bal balci basaran bayrak bayram bilgic bilgin bingol bozkurt
  bulut cakir cakmak calik camurcu can candan celik cetin cetinkaya ceylan coban coskun dag demir demirci demirel
  demirtas deniz dogan dogru duman durmaz durmus dursun ekinci elmas erdem erdogan eroglu ersoy ertas genc gok
  gokce gul guler gultekin gumus gunduz gunes gungor guven iscan isik kahraman kaplan kara karabulut karaca
  karadag karagoz karahan karakaya karakoc karakus karaman karatas kartal kaya kaymaz kaynak keskin kilic
  kilicaslan kilinc kiraz koc kocak koksal korkmaz kose kurt kus kutlu mutlu oruc oz ozcan ozdemir ozen ozer ozgur
  ozkan oztekin ozturk parlak pekcan polat sahin sari sarikaya savas sen sener simsek sonmez soylu tas tasci
  taskin tekin temel topal toprak tosun tuncer turan turk turkmen ucan ucar unal unlu uysal uzun yalcin yaman
  yavuz yazici yesil yigit yildirim yildiz yilmaz yuce yuksel yurt zengin`;
