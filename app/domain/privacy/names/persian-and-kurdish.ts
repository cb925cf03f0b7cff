/** Afghan, Iranian and Kurdish names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  ajmal arezo atefa azizullah fereshta ghulam nilofar tahmina zabi zarghuna
  abdulrahman afsaneh afshin ahmadullah akbar alan aram arash arezu aria arian arin arman armin arya asad
  asadullah ashkan atefeh avan avin awara azad azadeh azar bahman bahram behesht behrouz behzad berivan bijan
  chiman chnar dara darius daryan delaram delshad dilnaz dilsah diyar donya ehsan elaheh elham elnaz elyas enayat
  evin evindar fardin farhad fariba fariha farnaz farshid farzad farzana fatemeh fawad fereshteh firouz forough
  frishta gholam golnar golnaz habibullah hamed hamidreza hawar hawraz hejar hekmat hemin hevi hevin heydar hiwa
  homa homayoun hosna hossein husna idris jamshid jin jinda jiyan jwan kamran karwan kaveh kawa kazem keyvan
  khatereh khosrow kiana kianoush kimia ladan laleh leyli mahin mahnaz mahsa mahtab malalai mansour marzieh masih
  masoud masoumeh mehran mehrdad mehrnaz meysam mirwais mirza mitra mojtaba morteza mozhgan mursal muzhgan nahid
  najibullah narges nargis nasim nasrin nastaran navid nawroz nazanin neda negar negin nigar nilab niloufar nima
  noorullah omed omid palwasha parisa parvaneh parvin parwana parwin payam pegah peyman pouya rahmatullah ramin
  rebin rebwar reza rezan rojan rojava rojda rojin ronahi ronak rostam roya rozhin sahel saman samaneh samim
  samiullah sardar sepideh serhildan setareh shabnam shaheen shahin shahla shahram shahrzad shapur sherko sherzad
  shilan shiva shler shno shokria shukria sima sirwan sitara sohail soheila sohrab soran soraya sorayya spozhmai
  srwa tahereh tamana taraneh wahida wazhma yagana yalda yaser zabihullah zahir zainullah zalmai zana zarah
  zarmina zelal zhila ziba zilan zohal zohreh zozan zryan`;

export const surnames = `
  abdullahzadeh ahmadi ahmadzai akbari alizadeh amini amiri azimi bahrami barzani ebrahimi esmaeili faizi farahani
  ghaderi ghafari ghasemi habibi haidari hakimi hashemi hashimi heidari hosseini hussaini ibrahimi jafari jalali
  kabiri karimi karimzadeh kazemi khalili khan khosravi mahmoudi mohammadi mohseni moradi mousavi nabizada naderi
  nazari nikzad noori noorzai omari popal qaderi rahimi rahmani rashidi rasuli rezaei rezai rostami sadat sadeghi
  safi salehi sediqi shahidi sharifi shinwari stanikzai sultani tajik talabani yousefi yusufzai zadran zahedi
  zamani ziaee`;
