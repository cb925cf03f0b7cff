/**
 * Names that are also a Dutch or English word ("Roos", "Wil", "Can", "de Jong"). In small letters they
 * are the word; with a capital they are a name inside a sentence, and at its start only when a person
 * is clearly meant.
 */
export const firstNamesThatAreWords: ReadonlySet<string> = new Set(`
  adem alia alp ama amber amine angel aria ata awara bao bas begum ben beren beril berk blessing bo can cherish
  chi christian cor corrie demi destiny dick dung eden elke els emir eren faas faith fang fay feline fleur floor
  gloria grace gul gulden gust hale harm helen hind hope ids iman ion iris ivy jade jasmijn jet jihad job joke joy
  jun kaan ken koos lech lei lente len lex li lies lieve lily linde long lot lotje maas mads margriet mark mats
  max maxim maxime mei melis merel miles min mink mirre mitra nader nadir nil noor nova omer pascal polat precious
  prince puck rani rime rob rik roman rong roos said salam sham shams sima skip storm sultan teddy ties tien toon
  tuba viola violet wail wang wei wen wil yang yaw yi yuan sky joel an star summer alpha atlas bara bora comfort
  fender greet karst kik kinda leen lou lovely lul made mane mare mea mercy meta mete mile million nare nel nona
  patience peace rade raf rejoice riek riet rietje roan ruby rui rune tiny toke trees vesper ward wellington
  winner wolf zwaantje sun alma ara arend grietje kadi kelvin nada roosje sema mo ed ab ad jo may june
  august beau bloem boy brook charity cooper crystal daisy diamond dream ebony ember felicity fee flora ginger glory
  harmony hazel heaven hinde holly hunter ivory jewel journey juniper justice karma laurel lelie liberty lotus luit
  madelief marvellous melodie messiah miracle ocean olive parel parker pearl phoenix pip piper poppy praise promise puk raaf
  rein reine river robin roemer rose rozemarijn sage savanne scarlet serenity sienna sierra spencer sunny tijger treasure trinity
  violette vlinder vreugde willow wisdom wout zander zilver
  lux dex jax gift goodness favour lucky prosper success testimony victory queen princess glorious endurance confidence beauty bright divine beloved
  goodluck wonder sunday blessed prudence constance clemency mackenzie royal reign legend saint bear fox birdie bunny koala beer muis ernst flip carol aster will`.trim().split(/\s+/));

/** Of these the word never stands before "wil" or "slaapt", so that there the name is meant: "Hope wil bij haar moeder slapen". */
export const nameBeforeAVerb: ReadonlySet<string> = new Set("ben max hope joy job star summer storm sky mercy long jet koos toon samson an mei may june wil can will lieve patience faith grace lot".split(" "));

/** At the start of a sentence these are always the word: "Ben bang dat …", "Can he come?". */
export const neverNameAtStart: ReadonlySet<string> = new Set(`
  adem alpha an atlas ben can comfort do door elke els gul harm hope ion jet jihad job joy kik kinda koos leen lei
  lies lieve long lot lovely lul made mane mare max mei mercy mile million min nader patience peace rime said
  salam sham star summer sun tien tiny toon wei wil will gift goodness favour lucky prosper success testimony victory queen princess glorious endurance confidence beauty
  bright divine beloved wonder sunday blessed royal reign legend saint bear fox bunny koala beer muis`.trim().split(/\s+/));

/** Of these the word always has an article or an adjective before it: "zorgen om roos", but "een roos" and "rode roos". */
export const nameWithoutArticle: ReadonlySet<string> = new Set(`
  amine beau beril bloem daisy demi emir feline floor fleur iris ivy jade jasmijn kelvin mirre noor nova lelie linde lotje madelief merel parel pip puck puk raaf robin roos roosje ruby teddy viola violet
  sterre vlinder wolf wout arend hinde fee lux`.trim().split(/\s+/));

/** Surnames count only behind a particle, a title or a first name: "de Jong", "mevrouw Bakker". */
export const surnamesThatAreWords: ReadonlySet<string> = new Set(`
  ates baas bakker bal bayram beek beekman berg bijl blok boer bolt boom boon bos braam brand broek broeke brouwer
  brouwers bruin bruins burger buurman can candan costa dag dam dekker dekkers dijk doorn elmas engelen flores gok
  graaf groen groot gul guven haan haas hagen habibi ham hamer hamers heer heuvel hoek hoeven hoogland horst hout
  houten huisman hulst jager jong jonge jonker jonkers kamp kampen keizer kerkhof kist klein klok klomp knol koets
  kok kolk koning konings koopman koper kort koster kroon kruis kus laan langen leeuw leeuwen linden loon maas
  meer mehari mol molen moor mutlu nagel oever ooms oost oosten oude oz pas pinas ploeg poel pol pool poort post
  prins prinsen ridder rijken roos ruiter sari schaap schenk schilder schilders schipper schippers schrijver schut
  sen slager slot smid snel snoek spaan spijker staal stam stan steen sterk strik tas temel timmerman tol turk
  veen veer veld velde velden verhaar visser vliet vogel vogels vonk voort vos vrede vrolijk waal wal weide wekker
  werf wijk wijnen wilde winkel winter wit witte wolf young zanden zengin zwaan zwart bui butt dang do gill ha ho
  kola le lin pique raja sun vo vu walker brown loo molenaar mulder schoenmaker timmer donker admiraal butter commandeur duin hollander schoen stoop tuin vink winder bakkers leek brink spaans`.trim().split(/\s+/));
