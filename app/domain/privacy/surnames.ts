/** Surnames that are frequent in the Netherlands and among families from elsewhere; without accents and prefixes. */
const byOrigin = {
  dutch: `
    aalbers aarts adriaans alberts albers arends baas baars bakker barendregt bartels bastiaans beek beekman
    beerens behrens berends berendsen berg bergh bergman bergsma beukers biemans bijl bijlsma blok boekhout boer
    boerema boersma bogaard bogaert bolt boogaard boomsma boon boonstra bos bosch bosma bosman bosch bouma
    bouman bouwman braam brand brandsma breukel broek broeke broekhuizen brouwer brouwers bruijn bruin bruins
    buijs buijsman bulthuis burger buurman claassen coenen coolen cornelissen cremers cuijpers daalen damen
    dam dekker dekkers derksen derks dijk dijkhuizen dijkman dijkstra doorn doorn driessen drost duijn dijkema
    eijk eikelboom elzinga engelen evers faber feenstra fokkema franken franssen fransen geerts geurts
    gerritsen gerrits gielen goossens graaf graaff gramsma groen groenendijk groeneveld groenewegen groot groothuis haan
    haas hagen ham hamer hamers harmsen hartman haverkamp heemskerk heer heijden heijmans heijnen hendriks
    hendriksen hermans hermsen heuvel hiemstra hoek hoeksema hoekstra hoeven hofman hofstra hoogendoorn
    hoogland hooijer horst houten houtman hout huijbers huisman huizinga hulst jaarsma jacobs jager jans jansen jansma
    janssen janssens jong jonge jonker jonkers jonkman kaiser kamp kampen kamphuis karssen kempen kerkhof
    ketelaar keijzer keizer kersten kist klaassen klein kleijn klok klomp kloosterman knol koch koenders
    koets kok kolk koning konings koopman koopmans koper kort koster kramer kramers kroon kruijf
    kruger krol kruis kuijpers kuiper kuipers laan laarhoven lammers lamers langen leeuw leeuwen lemmens lensink
    leunissen linden lindeman loon looij loo louwers lubbers lucassen maas maassen martens mathijssen meer meijer
    meijers meijerink mertens meulen meulenberg meulendijk michels middelkoop moerman mol molen molenaar
    mommers mooij moor mulder mulders nagel nauta niemeijer nieuwenhuis nijhuis nijland nijs nooij noordhoek
    noordman oever offermans oldenburg ooms oost oosterhuis oostrom oosten otten oude overbeek paassen pas
    peeters peters pietersen ploeg pol polman poel pool poort poortvliet post postma postmus pouw prins
    prinsen pronk raaij rademaker reijnders reinders rietveld rijn rijken ridder riemersma roelofs
    roelofsen romeijn rooij roos rozema ruijter ruiter rutten sanders schaap schaik scheepers scheffer
    schenk schepers schilder schipper schippers schmidt schmitz scholte scholten schoenmaker schouten schreuder
    schreurs schrijver schulte schut schuurman slager slot smeets smit smits smid snel snijders
    snoek spaan spijker staal stam steen steenbergen sterk stevens stoffels stolk straaten strik swart
    terpstra teunissen theunissen tiemens tijssen timmer timmerman timmermans timmers tol tromp tuinstra
    veen veenstra veer veld velde velden veldhuis veldman verbeek verberne verboom verburg verdonk
    verhaar verhagen verheijen verheul verhoef verhoeven verkerk vermaat vermeer vermeulen vermeij vermolen
    vernooij verschoor verschuren versteeg verweij verwey visscher visser vlaming vliet voogt vogel vogels vonk
    voort vos voss vries vrolijk vugt waal wal wagenaar walraven weerd wegman weide werf westerhof westra
    wessels wiersma wiersema wijk wijnen wilde willems willemse willemsen winkel winter wit witte woensel
    wolf wolters woude woudstra wouters zanden zanten zandstra zijlstra zuidema zwaan zwart zweers`,
  moroccanAndArabic: `
    abdallah abdi abouali aboutaleb achahbar achahboun akkouh amrani alami alaoui alawi albayati aldin
    alhamad alhassan alhussein alkhatib almasri alsaleh alsayed amghar amhaouch aouragh arbaoui asbai attia
    azaoum azizi azzouzi bakkali bakkouri baroudi belhaj belkacem belkaid benali benhaddou benamar bennani
    benjelloun benmoussa benyahya bouali bouchaib bouchikhi boudouh bouhaddou boujemaa bouazza boukhari
    boulahrouz bouzidi bouzian chaouch chaoui charkaoui chatt cherif dahmani daoudi darwish el-idrissi
    elkhattabi elmansouri essaidi faouzi fassi ghazouani ghanem haddad haddou hajji hamdan hamdaoui hammadi
    hammouche hamoudi harrak hassani hijazi idrissi issaoui jaber jebbar kabbaj kaddouri kassem khatib khattabi
    khayat khoury laaouej laghmari lamrani louali maarouf mahfoud mahfoudi mansour mansouri marzouk masri
    meziani moukhtari mimouni morabit nasri nassiri najjar ouali ouahabi ouaissa ouariachi ouazzani oulad
    qassem rahmouni rifai sabbagh saidi salhi samadi sayed sebbar shami shehadeh talbi taouil tahiri
    touzani yaakoubi yacoubi zaoui zarrouk zeroual zerouali ziani zouggagh`,
  turkish: `
    acar akbas akbulut akdeniz akgul akin akkaya akkus aksoy aktas akyol akyuz albayrak altay altintas arikan
    arslan aslan atalay ates avci aydin aydemir aydogan aygun bal balci basaran bayrak bayram bilgin bilgic
    bingol bozkurt bulut can candan celik cetin cetinkaya ceylan cakir cakmak calik camurcu coban coskun
    dag demir demirci demirel demirtas deniz dogan dogru duman durmaz durmus dursun ekinci elmas erdem
    erdogan eroglu ersoy ertas genc gok gokce gul guler gultekin gumus gunduz gunes gungor guven iscan isik kahraman
    kaplan kara karabulut karaca karadag karagoz karahan karakaya karakoc karakus karaman karatas kartal kaya kaymaz
    kaynak keskin kilic kilicaslan kilinc kiraz koc kocak korkmaz koksal kose kurt kus kutlu mutlu
    oruc oz ozcan ozdemir ozen ozer ozgur ozkan ozturk oztekin parlak pekcan polat sahin sari sarikaya
    savas sen sener simsek sonmez soylu tas tasci taskin tekin temel toprak topal tosun tuncer turan turk turkmen
    ucar uysal ucan unal unlu uzun yalcin yaman yavuz yazici yesil yigit yildirim yildiz yilmaz yuksel yurt
    yuce zengin`,
  afghanIranianAndKurdish: `
    abdullahzadeh ahmadi ahmadzai akbari alizadeh amini amiri azimi azizi bahrami barzani ebrahimi esmaeili
    faizi farahani ghaderi ghafari ghasemi habibi haidari hakimi hashemi hashimi heidari hosseini hussaini ibrahimi
    jafari jalali kabiri karimi karimzadeh kazemi khalili khan khosravi mahmoudi mohammadi mohseni moradi mousavi
    nabizada naderi nazari nikzad noori noorzai omari popal qaderi rahimi rahmani rashidi rasuli rezai rezaei
    rostami sadat sadeghi safi salehi samadi sediqi shahidi sharifi shinwari sultani stanikzai tajik talabani yousefi
    yusufzai zadran zahedi zamani ziaee`,
  easternAfrican: `
    abdulle abebe abera afwerki ahmednur alemu araya asfaha asghedom assefa aweys ayele berhe bekele belay dagne
    demissie desta fessehaye gebremariam gebremedhin gebremeskel gebreselassie gebreyesus getachew ghebreab
    ghebremedhin ghebremichael girmay gidey habtemariam hagos haileselassie hailemariam hailu hassan hersi
    kahsay kebede kidane kiflemariam mebrahtu mehari mengistu mohamud negash nur ogbamichael okbay osman
    sheikh tadesse teklay teklehaimanot tesfamariam tesfamichael tesfazghi tewolde tsegaye warsame weldemichael
    weldegebriel woldu yemane yohannes yusuf zemichael zeray zerezghi`,
  easternEuropean: `
    adamczyk andreev angelov bondarenko boiko borowski boyko bogdanov ciobanu constantin dabrowski dimitrov
    dobrev dudek dumitrescu georgiev georgieva gheorghiu gorski grabowski grigorov hristov hryhorenko iliev ionescu ivanenko
    ivanov ivanova ivanovic jablonski jankowski jaworski kaczmarek kalinowski kaminska kaminski kovacs kovalchuk
    kovalenko kowalczyk kowalska kowalski kozlov kozlowski kravchenko kravchuk krawczyk kucharski kwiatkowski
    lewandowska lewandowski lysenko majewski malinowski marchenko marinov marinova mazur melnyk michalak
    mihai mihaylov moldovan morozov munteanu nikolov nikolova nowak nowakowski olszewski oliynyk pavlenko pavlov
    pawlak pawlowski petrenko petrescu petrov petrova piotrowski polishchuk popa popescu popov popova popovic radu
    romanenko rusu rutkowski savchenko shevchenko sikora sidorov smirnov stan stanciu stoyanov sydorenko
    szczepanski szymanska szymanski tkachenko tkachuk todorov todorova tomaszewski tymoshenko vasilev vasile
    wieczorek wisniewska wisniewski witkowski wojciechowski wojcik wozniak wrobel yanev yordanov zajac
    zielinska zielinski`,
  surinameseAntilleanAndWestAfrican: `
    abiola acheampong adjei adu afriyie agyeman amoah ansah appiah arrindell asante baidjoe baldew balram banwarie
    bapnasing bhagwandin bhikhari biharie boateng boetius bonsu brewster chotkan codrington danso diallo doelwijt
    doerga emanuelson escalona felter gajadin ganga gangaram gobardhan goedhart gopal gyamfi hasselbaink
    hira jadnanansing jagroep jankie jhinkoe jurgens kalpoe kartosen kartowidjojo kromodimedjo lachman mahabier
    mahadew martina martis mahesh manuela mathura mendes mensah mohan nanhoe narain nkrumah oduro ofori ogunleye
    okafor okeke okonkwo opoku oosterwolde osei owusu panday parabirsing pengel pinas pinedo pique prempeh quartey
    ramautar ramdas ramdin ramdien ramlal ramnath rampersad rambocus ramsaran ramsoedh randjietsingh rasoelbaks rosaria
    sarkodie seedorf sewdien sewpersad sheoratan singh sital soekhai soekhoe soekhram somohardjo sookdew soerodimedjo
    sowah sukul tjon tjin tuinfort venetiaan vrede wekker wijngaarde wijdenbosch winklaar zeefuik tromp`,
  elsewhere: `
    almeida alvarez andrade barbosa brito cabral carvalho castillo castro chang cheng correia costa cruz
    diaz dos-santos fernandes fernandez ferreira flores garcia gomes gomez gonzales gonzalez gupta gutierrez
    hernandez huang kumar liang lim lopez martinez mendez mendoza monteiro morales moreno nguyen oliveira
    ortiz patel pereira perez pham pinto ramirez ramos reyes ribeiro rivera rodrigues rodriguez rojas ruiz
    sanchez santos sharma silva soares sousa teixeira torres tran vargas vasquez velasquez wong wu zhang zhao
    anderson brown davis evans harris jackson johnson jones lewis miller moore robinson smith taylor thompson
    walker williams wilson wright`,
};

export const surnames: ReadonlySet<string> = new Set(Object.values(byOrigin).join(" ").split(/\s+/).filter(Boolean));
