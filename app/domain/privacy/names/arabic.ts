/** Moroccan, Syrian, Iraqi and other Arabic names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  achmed kareem ouassim hava mohsen
  aaliyah abbas abdel abdelaziz abdelhadi abdelhak abdelilah abdelkader abdelkarim abdellah abdelmajid abdelouahab
  abderrahim abdessamad abdou abdul abdullah abir achraf adham adil adnan afnan ahlam ahlem ahmad ahmed aicha aida
  aiman aisha aissa akram ala alaa alae alaeddine ali alia aliya amal amani amel amin amina amine amir amira amjad
  anas anass anis anissa anisse anwar arwa aseel asiya asma asmaa assia assiya assma aya ayaan ayat ayesha ayham
  ayman aymen ayoub ayyoub azhar aziz aziza azzeddine badr bahija bara basel bashar basma bassam batoul bayan
  beshir bilal bouchaib bouchra boutaina brahim btissam chahid chahrazad chaima chaimae chakib charifa chirine
  dalal dalia dania danya darine deniz dima dina djamila dounia dounya driss dua duha eddine ehab elias elyas emad
  eman esma fadi fadil fadila fadoua fadwa fahd fahed fahim fairouz faisal faiza farah farid farida faris fatema
  faten fatiha fatima fatin fatma fatna fatoumata fawzia fayrouz ferdaous firas firdaous fouad fouzia ghada ghaith
  ghassan ghazal ghazala ghazwan ghina ghita habib habiba hadeel hadi hadil hafid hafida hafsa hafssa hajar hajiba
  hajra hakim hala halima hamdi hamid hamida hamza hana hanae hanan hanane hani haniya haris haroun hasan hasna
  hasnae hassan hassna hatem hatim hayam hayat haytham hevi hiam hiba hicham hidaya hind hoda houda houria houssam
  houssine huda husam hussain hussam hussein ibrahim ibrahima ibtihal ibtissam idriss ikhlas ikram ilham ilias
  iliass ilyas ilyass ilyes imad iman imane imen imran inas inaya ines inssaf intissar isam ismael ismail israa
  issa issam issra jaber jabir jad jalal jalila jamal jamila jannah jannat jasmina jawad jawaher jihad jihan
  jihane jouan joud jouri juan jude jumana kadija kamal kamelia karam karim karima kawtar kenza khadidja khadija
  khaled khalid khalida khalil khaoula khawla kinan kinda lahcen laila laith lamar lamia lamis lamya lamyae latifa
  layal layan layla leen leila lilas lilia linah loubna lubna lujain lujayn maaz maha mahdi maher mahmood mahmoud
  maimouna maissa majd majda majdouline majid malak malek malika manal manar manel maram mariam mariyam marwa
  marwan maryam maryem masa maya maysa maysam mayssa mbarka mehdi meriam merwan meryem milad miloud milouda mimoun
  mimount mira moad moaz mohamad mohamed mohammad mohammed mohannad mohcine mohsin moncef monia monir mostafa
  mouad mouhcine mouna mounia mounir mourad moussa moustapha muayad mubarak muhammad mujahid muna munir mustafa
  mustapha mutaz nabiha nabil nabila nabilah nada nader nadim nadir nadira nael naima najat naji najib najim najla
  najma najoua naoual nasima nasser nassim nassira nawal nawar nawfal naya nayef nesrine nidal nihad nisrin
  nisrine nizar noha nohayla nouf noufel nouh nouhaila nour noura noureddine nourhan nur obaida ola omaima omar
  omayma omran osama osamah ossama ouissam oumaima oumaya oumayma oumnia ousama oussama oussma qais qamar qasim
  qusai qutaiba rabia rachad rachid rachida radia radwan raed rafid rafik rahaf rahma raja rajae rama rami rana
  raneem rania ranim rasha rashid rayane rayhana rayyan razan reda redouan redouane reem reema reham rhizlane riad
  rida riham rim rima rime rital riyad riyadh rola roqaya rou rouaa rouba ruba ruqaya ruqayya saad sabah sabir
  sabri sabrina sadia safae safia safiya safwan sahar sahl said saida saif sajid sajida salah salaheddine salam
  saleh salem salim salima salma salman salsabil salwa samah sameh samer samia samir samira samiya sana sanaa
  sanae sarab sarya sawsan sevval shaam shadi shahad shahd shaima sham shams shayma sherin sidra siham sihem sila
  sirin soha souad soufian soufiane souhail souhaila soukaina soulaiman soulaymane soumaya suad suhail suhayla
  sulaiman suleiman sumaia sumaya sundus taha tahar taim tala talal talin tarek tarik tariq tasneem tasnim tayeb
  thaer thami tijani touria tourya ubay wael wafa wafae wahid wail wajdi wala walaa walid ward warda wasim wassim
  wiam widad wijdan wissal wissam yacine yahya yaman yamen yamina yaqub yasin yasmin yasmina yasmine yasser yassin
  yassine yassir yassmina yazan yazid yosra yossra younes youness younous yousra youssef yousuf yusra yusuf zaher
  zahra zahraa zaid zain zaina zainab zainap zaineb zakaria zakariya zaki zakia zayd zayn zein zeina zeinab zeynab
  ziad zineb ziyad zohra zouhair zouhra zoulikha zubair zuhair`;

export const surnames = `
  abdallah abdi abouali aboutaleb achahbar achahboun akkouh alami alaoui alawi albayati aldin alhamad alhassan
  alhussein alkhatib almasri alsaleh alsayed amghar amhaouch amrani aouragh arbaoui asbai attia azaoum azizi
  azzouzi bakkali bakkouri baroudi belhaj belkacem belkaid benali benamar benhaddou benjelloun benmoussa bennani
  benyahya bouali bouazza bouchaib bouchikhi boudouh bouhaddou boujemaa boukhari boulahrouz bouzian bouzidi
  chaouch chaoui charkaoui chatt cherif dahmani daoudi darwish elidrissi elkhattabi elmansouri essaidi faouzi
  fassi ghanem ghazouani haddad haddou hajji hamdan hamdaoui hammadi hammouche hamoudi harrak hassani hijazi
  idrissi issaoui jaber jebbar kabbaj kaddouri kassem khatib khattabi khayat khoury laaouej laghmari lamrani
  louali maarouf mahfoud mahfoudi mansour mansouri marzouk masri meziani mimouni morabit moukhtari najjar nasri
  nassiri ouahabi ouaissa ouali ouariachi ouazzani oulad qassem rahmouni rifai sabbagh saidi salhi samadi sayed
  sebbar shami shehadeh tahiri talbi taouil touzani yaakoubi yacoubi zaoui zarrouk zeroual zerouali ziani zouggagh`;
