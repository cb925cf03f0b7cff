/**
 * First names that are frequent in Dutch shelters, by where they are most at home; without accents.
 * Compiled by hand for this guard. It is a list of words, not of people.
 */
const byOrigin = {
  dutch: `
    aafke aagje aaltje aart abe abel adam adriaan adrie afke agnes alana albert alex alexander alice
    alida aline allard alwin amanda amber amelie amy andrea andre andries anja anke anna annabel anne
    anneke annelies annemarie annemiek annet annette annika anouk ansje anthony anton antoinette antonie
    arend ariane arie arjan arjen arno arnold arthur astrid auke aukje babette barbara barend bart
    bas bauke beatrijs bella ben benjamin benthe bernadette berend bernard bert bertus betty bianca
    bibi bjorn bo bob boaz bodine boris boudewijn bouke bram brecht brenda brian brigitte britt bruno
    carla carlijn carlo carmen carolien caroline casper catharina cato cecile cees celine chantal
    charlotte charissa chiel chris christiaan christian christine claire claudia coen colette collin
    connie cor corine corne cornelia cornelis corrie cynthia daan dagmar daniel danielle danny daphne
    dave david davy debbie debora demi demian denise dennis derk desiree dewi dex diana dick diederik
    dinand dion dirk dirkje dominique donny dorien doris doutzen duco dylan eddy edith edward edwin
    eefje eelco eleonora elias eline elin elisa elisabeth elise elke ella ellen elly els elsa elske
    emiel emile emilie emily emma emmy eric erik erwin esmee estelle esther eva evelien evelyn evert
    evi evy ezra fabian fabienne faas fay febe feline felix femke fenna fenne ferdi ferdinand fien fieke
    filip finn fleur floor floortje flore florian floris fokke fons frank frans franka frederik
    freek frits froukje gabriel geert geertje geertruida georgina gerald gerard gerben gerda gerrit
    gert gerwin gijs gijsbert gina giel giovanni gonny govert grietje guido gust guus guusje gwen hailey
    hannah hanna hanne hanneke hannes hans harm harmen harold harry heidi hein heleen helena helga
    hendrik hendrika hendrikus hennie henk henny henri henriette herman hessel hester hetty hidde hilda
    hilde hubert hugo ida ids igor ilja ilona ilse imke indy ineke inge ingeborg ingmar ingrid irene
    iris irma isa isaac isabel isabella isabelle isis ivo ivy jaap jacco jacob jacoba jacqueline jade
    jaimy jaimie jake jan jana janine janna janneke jannes jannie janny jans jantje jantine jarno
    jasmijn jasper jayden jaylen jaylano jeanet jeanine jeannette jelle jelmer jelte jennifer jenny
    jens jente jeremy jeroen jesper jesse jessica jet jette jetske jill jim jimmy jinte jip joan jochem
    jody joell joep joeri johan johanna johannes joke jolanda jolijn jonas jonathan joost jop joran
    jordi jordy joris jorn jorrit jort joshua josephine josien joyce judith juliette julia julian
    julie julius jurre jurrian justin kaat karel karin karlijn kars kasper kate katinka katja kay
    kayleigh keano kees kelly ken kevin kiki kiara kim kimberley kimberly klaartje klaas koen koos
    krijn kris kristel kyara kyra kyan lana lara lars laura lauren laurens leah leendert leentje len
    lena lenie lennart lennon lente leon leonie leontien levi levy lex lia lian lianne lidewij lidia
    lieke lieneke lies liesbeth lieselot lieve lieuwe lilian lilly lily lina linde linda lindsay linsey
    lisa lisanne lise lisette liv livia livio liz lizzy lodewijk loek loes lois lola lonneke loes
    lot lotje lotte louis louisa louise luca lucas lucie lucy ludo luka lukas luna luuk lynn
    maaike maarten maartje maas madelief madeleine mads maik maikel maja maks malou manon manouk
    manuel marc marcel marcella marco margaret margreet margriet maria marian marianne marie marieke
    mariella mariek marij marijke marijn marina marinus marion mariska marissa marit marjan marjolein
    marjolijn marjon mark marleen marlies marloes marlou marnix marten martijn martin martine maryse
    mathijs mathilde matthias matthijs mats maud maurice maurits mauro max maxim maxime maxine meike
    mees melanie melissa melle menno mercedes merel merijn merle merlijn mette mia micha michael michel
    michelle michiel mick mieke miep mike miles milan milou milo mink minke miranda mirella mirjam
    mirre mirte mirthe mitchel mitch moniek monique mylene myrna myrthe naomi nadia nadine naomie
    nathalie nathan neeltje nele niels niek nienke nick nicky nico nicole nicolette nigel nika nikki
    nina noa noah noortje nora norah noud nova noelle olaf olav olga olivia olivier otis otto owen
    pascal pascalle patrice patricia patrick paul paula paulien pauline peggy pepijn peter petra philip
    phileine pia pien pieter pieternel pieter piet pim pippa pleun pleuni priscilla puck quincy quinn
    quinten rachel ralph ramon ramona raoul raymond rebecca reinier reinout rembrandt remco remi remy
    rene renate renee renske rens riana rianne richard rick rik rinus ritchie rob robbert robbin robert
    roberta robin rodney roel roeland roelof rogier roland rolf romana romee romy ron ronald ronnie roos
    roosje rosa rosalie rosanne rosie rowan roxanne roy ruben rudi rudolf rudy ruth ruud ryan saar saartje
    sabine sacha sam samantha samuel sander sandra sanna sanne sara sarah sascha saskia sebastiaan sem
    senna senn seth sharon sharona sheila shirley siebe siebren sieb siem sien sietse sietske sigrid sil
    silke silvia simon simone sion sjaak sjaan sjef sjoerd sjors skip sofie sofia sonja soof sophia sophie
    stan stef stefan stefanie stella sterre steven stijn stephanie suus suze susan susanne suzan suzanne
    sven sybren sydney sylvana sylvia sylvie talitha tamar tamara tanja tara teddy ted teun teunis tess
    tessa thea theo theodoor theun thieme thijmen thijn thijs thirza thom thomas thymen tibbe tiemen ties
    tijl tijmen tijn tijs tim timo timon tineke tirza titus tjalling tjeerd tjitske tobias tom tommy
    toon trijntje trudy truus ursula valentijn valerie vanessa veerle vera vicky victor victoria vigo
    vince vincent viola violet viktor wendy wiebe wietske wil wilco wilhelmina willeke willem willemijn
    willemien wilma wim winnie wouter wubbo yannick yara yde yfke yoni yorick yvette yvonne ynte zara
    zoe zoey`,
  moroccanAndArabic: `
    aaliyah abbas abdel abdelhak abdelkader abdelkarim abdellah abdelaziz abdul abdullah abderrahim abir
    achraf adil adnan ahlam ahmad ahmed aicha aida aisha akram ala alaa ali alia aliya amal amani amel
    amin amina amine amir amira amjad anas anass anis anwar asma asmaa aseel assia assma aya ayat ayman
    ayoub ayyoub aziz aziza badr basel bashar basma bassam bilal boutaina bouchra brahim chaima chaimae
    chakib chirine dalal dalia dania deniz dina djamila dounia driss dua duha ehab emad esma fadi fadil
    fadila fadoua fahd fahim fairouz faisal farah farid farida fatema fatiha fatima fatma fatna fatoumata
    fawzia ferdaous fouad fouzia ghada ghazal ghita habib habiba hadi hadil hafid hafida hafsa hajar
    hajiba hakim hala halima hamid hamida hamza hana hanan hani haniya haroun hasan hasna hassan hassna
    hatim hayat haytham hiba hicham hind houda houssam houssine huda hussein ibrahim ibtissam idriss
    ikram ilham ilias iliass ilyas ilyass imad imane imran ines ibtihal isam ismael ismail israa issa
    issam jad jalal jalila jamal jamila jana jawad jihad jihan joud judy kamal karam karim karima kawtar
    kenza khadija khaled khalid khalil khawla laila lamia lamyae latifa layan layla leila lilia linah lubna
    loubna lujain maha mahdi maher mahmoud majd majda majid malak malika mariam marwa marwan maryam
    mehdi meryem miloud mimoun mimount mina mohamad mohamed mohammad mohammed mohannad mostafa mouad
    mounir mounia mourad moussa mubarak muhammad muna mustafa mustapha nabil nabila nada nader nadir
    nadira naima najat najib najim najla najma najoua nasima nasser nassim nassira nawal nidal nisrine
    nizar noura nouhaila noureddine nour nora nur omaima omar omayma osama oumaima oumaya oumnia ouissam
    ousama oussama qasim rabia rachid rachida radwan rafik rahma raja rajae rami rana rania rashid
    rasha rayan rayane reda redouan redouane reem rida riham rim rime rouba ruba ruqayya saad sabah sabir
    sabrina sabri safa safae safia safwan sahar said saida sajid sajida salah salam saleh salem salim
    salima salma salman salwa sami samia samir samira samiya sana sanae sara sarah shadi shahd shaima sham
    shams sherin sihem siham sirin soufian soufiane soukaina souad soulaiman sulaiman suleiman sumaya
    taha tahar talal tala tariq tarik thami tourya wafa wafae wahid wail walid wassim wiam widad wissal
    wissam yahya yamina yasin yasmin yasmina yasmine yasser yassin yassine yassir youness younes youssef
    yousra yusuf yousuf zahra zaid zain zaina zaineb zakaria zaki zakia zainab zayd zeinab zein zineb
    ziad zohra zouhair zoulikha`,
  turkish: `
    abdurrahman adem ahmet ali alp alper alperen arda arzu asiye asli aslihan asude ata atakan atilla ayca
    aydan ayfer aygul aykut ayla aylin ayse aysegul aysel aysen aysun aytac azra bahar baran baris begum
    belgin belma beren beril berkay berk berkan berat berfin betul beyza birgul birsen bulent burak burcin
    burcu busra can canan cansu cem cemal cemile cemre ceren ceyda ceylan cihan cigdem cuneyt damla defne
    demet derya devran didem dilan dilara dilek dogan duru ebru ebrar ece ecrin eda ela elanur elif emel
    emin emine emir emirhan emrah emre ender enes engin ercan erdal erdem erdogan eren erkan erol ersin ertugrul
    esin esila esra eylul eymen eyup fadime fadim fatih fatma ferhat feride ferit feyza figen filiz fikret fuat
    furkan gamze gizem gokhan gokce gonca gonul gul gulay gulcan gulden gulsah gulsen gulsum gulten gurkan
    hacer hakan hale halil halime hamide handan hanife hasan hasret hatice havva hayriye hazal hilal hira
    hulya huseyin husna ilayda ilhan ilker ilknur inci ipek irem irfan isil ismet kaan kadir kadriye kamil
    kemal kenan kerem kerim kezban koray kubra kutay leman leyla levent mehmet melek meliha melike melis
    melisa meltem meral merih mert merve mesut metehan metin mevlut mihriban mina miray miraç mirac muhammed
    muhammet murat musa mustafa mutlu muzaffer nalan naz nazan nazli necati nehir nermin nesrin neslihan
    nihal nihat nil nilay nilgun nilufer nisa nisanur nurcan nurgul nuray nurhan nuri nursel oguz oguzhan okan
    oktay omer onur orhan osman ozan ozge ozgur ozlem pelin pinar polat rabia ramazan rana recep reyhan riza
    ruya sadik safiye sahin salih sedat seda sedef selahattin selcuk selda selim selin selma sema semih semra
    sena serap sercan serdar serhat serife serkan sermin sevda sevgi sevil sevim seyma sibel sila simge sinan
    sinem soner songul su suat sude sukran sule suleyman sultan sumeyye suna suzan tarik tayfun tayyip tekin
    tolga tuana tuba tugba tugce tulay tulin tuncay turgut turkan ufuk ugur umit umut umran utku ummu unal
    veli volkan yagmur yagiz yakup yasar yasemin yaren yavuz yelda yeliz yeter yigit yildiz yilmaz yunus yusuf
    yuksel zafer zehra zeki zeliha zerrin zeynep zubeyde zumra`,
  afghanIranianAndKurdish: `
    abdulrahman afsaneh afshin ahmadullah akbar alan aram arash arezu aria arian arin arman armin arya asad
    asadullah ashkan atefeh avan avin awara azad azadeh azar bahman bahram behrouz behzad berivan bijan
    chiman dara darius daryan delaram delshad dilnaz diyar donya elaheh elham elnaz enayat fardin fariba
    farhad fariha farnaz farshid farzad farzana fatemeh fereshteh firouz forough frishta ghazal gholam golnaz
    golnar habibullah hamed hamidreza hawar hejar hemin heydar homa homayoun hossein jamshid jiyan jwan kamran
    karwan kaveh kazem keyvan khatereh khosrow kianoush kiana kimia ladan laleh leyli mahnaz mahsa mahtab mahin
    malalai mansour marzieh masih masoud masoumeh mehran mehrdad mehrnaz meysam mina mirwais mitra mojtaba
    morteza mozhgan nahid najibullah narges nargis nasim nasrin nastaran nawroz navid nazanin negar negin neda
    nika niloufar nima noorullah omid omed parisa parvaneh parvin parwana parwin payam pegah peyman pouya
    ramin rebin reza rezan ronahi rojda rojin rostam roya rozhin sahel saman samaneh samim sardar sepideh setareh
    shabnam shahin shahla shahram shahrzad shapur shaheen sherzad shilan shirin shiva shno shokria shukria sima
    sirwan soheila sohrab sohail soraya soran tahereh tara taraneh yalda yaser zabihullah zahir zalmai zana
    zarah zarmina zhila zilan ziba zohal zohreh`,
  easternAfrican: `
    abdi abdifatah abdihakim abdirahman abdullahi abeba aberash abiy abraham abrehet adan adanech adiam aden ahlaam
    alem alemayehu alganesh almaz amanuel amleset asmeret asha astier awet awate ayaan ayan aynalem bereket berhane
    bethlehem biniam birhan birikti biruk bisrat caasha dahabo dahir daniat dawit deqa ebla efrem eden elsa
    embet ermias estifanos eyob fana fanuel farhiya fartun faduma fahma feven fikadu filmon filsan fiyori freweini
    fthi furtuun gebre genet ghebre girma guled haben habtom hana hagos haile hamdi hawa helen hewan hermela
    hermon hibo hodan hiwot hodo idil ifrah ikraan isayas jama kaltun kibrom kidane kidist kifle ladan
    leul liban lidya liya luam luul luwam maedn mahad makda makeda marhawi maslah mebrahtu medhanie mehret
    meles melat meron merhawit merhawi meseret mickiale mihret mikiele milena milkias miski mulu muluberhan mulugeta
    muna mussie nahom nardos naod natnael nasteexo negasi nimo nimco ogbe rahel rahwa ramla robel rodas ruta
    ruwayda saado sabrin sagal sahra salem samrawit samuel saron selam selamawit semhar semir sened shewit
    shukri sidra siham simret solomon sosina sumeya tekle tesfay tesfaye tesfu tewelde tigist timnit tirhas tsega tsegay
    tsehay tsige tsion ubah warsame weldu winta wintana xamdi yafet yasmiin yemane yohana yohannes
    yonas yonatan yordanos yosef yurub zahra zeytun zemzem zerai zewdi zula`,
  polishAndEasternEuropean: `
    adrianna agata agnieszka albena aleksandar aleksandra aleksander alicja alina aliona alona ana anastasia
    anastasiya anatoliy andreea andrei andrii andrzej anelia aneta angelika anita antonina artem artur asen
    bartek bartosz bartlomiej beata blagoy blazej bogdan bogdana bohdan boryana boyan bozena bozhidara
    cezary cosmin cristian cristina czeslaw damian danuta danuta daria dariusz darya denitsa desislava dimitar
    dimitri dmytro dominik dominika dorota dragana dragos dumitru edyta ekaterina elena elzbieta emil emilia ewa
    ewelina filip florin florina franciszek gabriela galina georgi gheorghe gosia grazyna grzegorz halina halyna
    hanna helena henryk hristo ihor ilie ilinca ilona inna ioana ion ionel ionut iryna iva ivan ivana
    ivanka ivaylo iwona izabela jacek jadwiga jakub janina janusz jaroslaw jarek jerzy joanna jolanta jozef julita
    justyna kacper kalina kalin kamil kamila karol karolina kasia kateryna katarzyna kinga klaudia konrad
    krasimir krystian krystyna krzysztof ksenia kseniia lech lenuta lesya leszek liliana liudmyla luiza
    lukasz lyubov lyudmyla maciej madalina magda magdalena maja maksym maksim malgorzata malwina marcela marcin
    marek margarita mariana mariia marika marin mariola mariusz mariya marlena marta martyna marzena mateusz
    maxym michal mihaela mihail mihai milena miroslaw mykola mykyta nadezhda nadiia nadiya natalia nataliia
    nataliya nela nevena nikita nikola nikolai nikolay nikoleta nina ola oksana oleg oleh oleksandr oleksandra
    oleksii olena olha oliwia ondrej orest oskar ovidiu patryk patrycja pavel pavlo pawel petar petro petya
    piotr plamen polina przemek przemyslaw rada radka radoslaw radoslav radu rafal raluca roksana roman romana rosen
    rosica rozalia ruslan rumyana ryszard rositsa sebastian serhii serhiy sergey sergiu sevda silvana simona
    slawomir snezhana sofiia solomiia stanislav stanislaw stanka stefaniya stepan stoyan svetla svetlana svitlana
    sylwester sylwia szymon tadeusz taras tatiana tatyana teodora teresa tetiana timofiy todor tomasz tomek
    tsvetan tsvetelina urszula valentina valentyna valeria valeriia vanya vasil vasile vasyl vera veronika vesela
    viktoria viktoriia viktoriya vira vitalii vitaliy violeta vladimir volodymyr waldemar wanda weronika wieslaw
    wiktor wiktoria wioletta wladyslaw wojciech wojtek xenia yana yaroslav yaroslava yavor yelyzaveta yevhen
    yevheniia yoana yordan yuliia yuliya yulia yurii zbigniew zdravko zlata zlatka zofia zuzanna zuzia`,
  surinameseAntilleanAndWestAfrican: `
    aadil aarti abena abhishek adjoa adriel afua aisatu akosua akua akwasi ama amadou aminata amisha amrita
    anand anandi anil anjali anish anushka arti arun aryan ashana asha ashok ashvin ashwin ashwini avinash
    awa ayodele binta bhavna blessing boubacar carmelita chandra chandni chavelli chayenne chermaine cherish chidi chinedu
    chinyere chipo clarence clyde daisha danique darnell deandre delano derryl devika dewanand dinesh divya
    djenaba djoeke efua ekow emeka emmanuel errol esi etienne eusebia faisel fatou favour fernanda flavio
    gaitrie geeta germain gianni giovanna gladys glenn gloria goretti grace gregory guillermo gyanwatie
    hendrina humphrey ifeoma imro indira ishan ivette jaden jahmai jairo janvi jerrel jermaine jerome jessy
    jesus jiska johnny joel jomar jorge jose josue juan juanita jurgen jurmaine kadiatou kavita kayla kaylee
    kehinde kelvin kendrick kenneth kenrick keshia kiran kishan kofi kojo komal krishna kwabena kwaku kwame kwasi
    kyana lakshmi lalita latoya laurindo lloyd lorenzo lourdes lucinda luciano luis luz luzmila maikey
    malaika mamadou manisha mariama marisela marlon marvin mauricio mavis mayra meena milagros milton miguel
    mitzy mohan naomy naresh natacha neha nehal ngozi nirmala nisha nishant obinna oluwaseun oumou pablo
    padma pedro pooja poonam pradeep prakash pranay precious preeti premwatie prince priya quintin radha radjesh
    radjin rahul raisa rajesh rajiv raj rakesh ramesh randjit rani ravi raylon ricardo richelle rishi ritika
    rodrigo rohan roshan roshni rosalind rosita ruchi rudsel ruthmila saffira sahil samuella sandhya sandjai
    sanjay santosh sanya sarita satish savitri sekou sergio shakira shania shanaya shanella shaniqua shanti sharda
    shanice sharmila sharvin shaquille shekinah shivani shreya shyam sidney sita soenita solange soraida stacey
    stephano sunil sunita suresh surya sushma tajah taiwo tanisha temitope tshawn tyrone tyrell uchenna urmila uzma
    varsha vijay vikash vinay vinod virginie vishal wendell winston xavier xiomara yaa yanice yaw yolanda
    yosua yudelka yuri zahir zuleika`,
  asian: `
    anh bao chen chi dung fang hao hien hoa hong hua huong huyen jia jie jing jun lan lei li lihua linh
    long mai mei min minh ming nga ngoc nhung phuong qiang quan rong thao thanh thi thuy tien trang trinh tuan
    tuyet wang wei wen xia xiao xin yan yang yi ying yuan yue zhang zhen siti nurul dewi putri budi agus`,
};

export const firstNames: ReadonlySet<string> = new Set(Object.values(byOrigin).join(" ").split(/\s+/).filter(Boolean));
