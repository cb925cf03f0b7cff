/** Dutch, Flemish and Frisian names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  dean kee joeri cas ank anneloes annefleur joop kaatje keesje klaasje leander leni lidy lien lijsje linn liselotte
  loren loretta lowie mabel madelon manou mareike marije martina mascha maura mickey myra nanda natasja noel nordin
  nouri ole onno philippa riaan rikkert roderick rutger semmy serge siepie svenja teuntje tieme tommie toos tosca
  wietse youri zeger zeno jaylin joanne john jolien kaja kenny kjeld ivar hiske iza huib frederique friso fransje
  gonnie gea geesje dorus duuk dries eef eefke egbert ernst evie faye flip foppe fokje bertine babs ankie anky annick
  annemijn annewil aletta aron arwen ayleen brechtje bregje ceciel claartje cleo dineke douwe ebba elza pelle pebbles
  lize liese lenthe jools joah jinthe isha adele agatha harrie gerrie bep dinie sjon
  ans
  aafke aagje aaltje aaron aart abby abe abel abigail ada adam adriaan adrie afke agnes aiden aimee alana albert
  alex alexander alfred alice alida aline allard alwin alyssa amanda amber amberlynn amelie amy andre andrea
  andrew andries angelina anja anke anna annabel anne anneke annelies annemarie annemiek annet annette annie
  annika anny anouk ansje anthony antoinette anton antonie arend ariane arie arjan arjen arne arno arnold arthur
  ashley astrid auke aukje ava axel axelle ayden ayla ayra babette barbara barend bart bas bastiaan bauke beatrice
  beatrijs bella ben benjamin bente benthe berend bernadette bernard bert bertus betty beverly bianca bibi bjarne
  bjorn bo boaz bob bobbie bodi bodine boris boudewijn bouke bowie bram brandon brecht brenda brent brian
  bridgette brigitte britt brooklynn bruno bryan caitlin cali carla carlijn carlo carmen carolien carolin caroline
  casper cassandre catharina cato cecile cees celine chantal charissa charley charlie charlotte cheyenne chiara
  chiel chloe chris christa christel christiaan christian christine christopher ciara claire claudia coco cody
  coen colette collin connie connor cor corine corne cornelia cornelis corrie cynthia daan dagmar damian damien
  dana danee dani daniel danielle danilo danique danny daphne darlene dave davi david davy dax dayenne debbie
  debora deen demi demian denise dennis derk desiree desley devin dewi dewy dex diana dick didi diederik dinand
  dion dirk dirkje djayden djenna djuna djustin dominique donny dorien doris doutzen duco dylan eddy edith edward
  edwin eefje eelco elena eleonora elias elin eline elisa elisabeth elise elize elke ella ellen elliot elly elodie
  els elsa elske emanuel emiel emile emilie emily emma emmelie emmy eric erik erwin esmee estelle esther ethan eva
  evelien evelina evelyn evert evi evy ezra faas fabian fabienne fay febe feline felix feliz femke fender fenna
  fenne ferdi ferdinand fieke fien fiene filip finn fleur floor floortje flore florian floris fokke fons fran
  frank franka frans franziska freddie frederik freek frits froukje gabriel gaby geert geertje geertruida geke
  george georgina gerald gerard gerben gerda gerlinde gerlof gerrit gerry gert gerwin giel gijs gijsbert gilles
  gina gioia giovanni gonda gonny govert greet greetje grietje guido gust guus guusje gwen gwenn hailey hanna
  hannah hanne hanneke hannes hans harm harmen harmke harold harry hayley heidi hein heleen heleentje helena helga
  hendrik hendrika hendrikus henk hennie henny henri henriet henriette herman hermien hessel hester hetty hidde
  hilda hilde hilly hilma hubert hugo huub ida ids igor ilja ilona ilse imani imke ina indy ineke inge ingeborg
  ingmar ingrid irene iris irma isa isaac isabeau isabel isabella isabelle isis isra ivan ivo ivy jaap jacco jace
  jacey jack jackson jacky jacob jacoba jacolien jacqueline jada jade jaelynn jaiden jaimey jaimie jaimy jake
  james jamie jan jana janet janine janna janneke jannes jannie janny jans jantine jantje jari jarno jasmijn jason
  jasper jaxon jaxson jaxx jay jayda jayden jaydey jaylano jaylen jaylinn jeanet jeanine jeannet jeannette jelle
  jelmer jelte jenna jenneke jennifer jenny jens jente jeremy jeroen jesper jesse jessica jessy jet jetske jette
  jikke jill jim jimmy jinte jip jitske joan joas jochem jochen jody joell joelle joep joeri joey johan johanna
  johannes johnny joke jolanda jolie jolijn jonas jonatan jonathan joost jop jopie joran jordan jordi jordy joris
  jorn jorrit jort josephine joshua josien josje joy joyce judith judy jules julia julian julie juliette julius
  julot juna jurre jurrian justin justine juul juultje kaat karel karin karlijn karlo kars karst kasper kate
  katinka katja kato kay kaya kayden kaylee kayleigh kaylin kaylinn keano kees kelly kelsey ken kenji kensi kevin
  keziah kian kiara kik kiki kim kimberley kimberly kirsten klaartje klaas klazien kobe koen koos krijn kris
  kristel kyan kyano kyara kyra lammert lana lander lara larissa lars laura lauren laurens laurie leah leandro
  leanne leendert leentje len lena lenie lenn lennart lenne lennon lente leny leo leon leonard leonie leontien
  levi levy lewis lex lia liam lian lianne lidewij lidia liduina lieke lieneke lies liesbeth lieselot lieselotte
  lieuwe lieve lieze lilian lilith lilly lily lina linda linde lindsay lindsey linsey lionel lisa lisanne lise
  lisette liv livia livio livvy liz liza lizzy lodewijk loek loeke loes lois loise lola lonneke loran lorena lot
  loth lotje lotte lou loua louis louisa louise luca lucas lucie lucy ludo ludovic luka lukas luna lutske luuk
  lyan lynn lynne lynnsey lysanne maaike maarten maartje maas mackenzie macy maddie maddy madeleine madelief
  madelynn madison mads mae maeve magriet maik maikel maja maks malin malou manon manouk manuel mara marc marcel
  marcella marco mare maren marga margaret margaux margje margo margot margreet margriet maria marian marianne
  marie mariek marieke mariella marij marijke marijn marina marinus marion maris mariska marissa marit marja
  marjan marjanne marjo marjolein marjolijn marjon mark marleen marleentje marlene marlies marlijn marloes marlou
  marlynn marnix marten martijn martin martine maryse mason mathias mathijs mathilde mathis mats matthias matthijs
  maud maureen maurice maurits mauro max maxim maxime maximiliaan maximilian maxine maya mayson mea mees megan
  meike meindert melanie melina melinda melissa melle melody menno mercedes merel merijn merle merlijn meta mette
  mia micha michael michel michelle michiel mick mieke miel mieneke mientje miep mika mikai mike mikey mikky mila
  milan milana miles milla milo milou mina mink minke miranda mirella mirjam mirna mirre mirte mirthe mitch
  mitchel mohini mona moniek monique morris myla mylene myrna myron myrthe nadia nadine naomi naomie nathalie
  nathaly nathan neeltje nel nele nelleke nellie nelly neva nick nicky nico nicolas nicole nicolette niek niels
  nienke nigel nika nikki nina noa noah noan noe noelle nolan noor noortje nora norah nore norella nori norin noud
  nova nynke odin oene oetze olaf olav olga olivia olivier oona ophelie oscar otis otje otto owen pam pascal
  pascalle patrice patricia patrick paul paula paulien pauline peggy pepijn peter petra petronella phaedra
  phileine philip philippine pia pien piet pieter pieternel pim pippa pleun pleuni pleuntje ploni priscilla puck
  quincy quinn quinten quinty rachel rachelle raf rafael rafi ralph ramon ramona raoul raphael ravi rayan rayen
  raymond rebecca rebekka reese reina reinder reinier reinout rembrandt remco remi remy renate rene renee renesmee
  rens renske rhianna ria riana rianne richard rick rico riek riet rietje riff rik riley rinus rita ritchie roan
  rob robbe robbert robbie robbin robert roberta robin robyn rodney roef roel roeland roelfien roelie roelof
  rogier roland rolf romana romano romee romeo romy ron ronald ronda ronja ronnie roos roosje rosa rosalie rosalin
  rosalynn rosanne rosemarie rosie rowan roxanne roxy roy ruben ruby rudi rudolf rudy rune ruth ruud ryan rylan
  saar saartje sabine sacha sadie safa sam samantha sami samuel sander sandra sanna sanne sara sarah sarina sascha
  saskia savanna savannah scott sebas sebastiaan selena selina sem senn senna seppe seth shae shane shanna shannon
  sharon sharona shayen sheila shelly shirin shirley sieb siebe siebren siem sien sienna sietse sietske sigrid
  sija sil silas silke silvan silvia simon simone sion siska sjaak sjaan sjanie sjef sjoerd sjors sjoukje skip
  skylar skyler sofia sofie sofieke sofija sonja soof sophia sophie sophieke stan stef stefan stefania stefanie
  stella stephane stephanie sterre steven stijn stuart susan susanne suus suzan suzanne suze suzy sven sybren
  sydney sylvana sylvia sylvie talitha tamar tamara tamina tamira tanja tara teake ted teddy tess tessa teun
  teunis thea thecla theo theodoor thera theun thibo thieme thierry thijmen thijn thijs thirza thom thomas thymen
  tibbe tibor tiemen ties tijl tijmen tijn tijs tilly tim timo timon timothy tineke tiny tirza titus tjaakje
  tjalling tjeerd tjitske tobi tobias tobie toke tom tommy tonia tonke tonnie tonny toon trea trees trijnie
  trijntje tristan trudy truus tuur tycho tygho tygo tyler tyson ubel uilke ursula valentijn valentino valerie
  vanessa veda veerle vera veronique vesna vesper vic vicky victor victoria vigo vik viktor vince vincent vinn
  viola violet vivian vivianne vivienne wallace wannes wendy wessel wiebe wiepke wies wietske wil wilbert wilco
  wilhelmina willeke willem willemien willemijn william willy wilma wilmien wim winnie wolf wouter wubbo wytze
  xander xavi xem yaela yana yannick yara yarah yaro yde yentl yfke yinthe ymke ynte yoni yordi yorick ytje yuna
  yvette yvonne zara zazou zeb zef zenna zev zion zita ziva zoe zoey zoraya zwaantje`;

export const surnames = `
  dalen
  blom kuijper postema maes simons aerts donker dongen oudshoorn achterberg doornbos zeegers zonneveld zwanenburg
  admiraal appelman beentjes butter commandeur conijn duin groenewoud hollander kaandorp kroes schoen schoorl spaans
  stoop tuin vink winder zutt bakkers leek brink
  aalbers aarts adriaans albers alberts arends baars baas bakker barendregt bartels bastiaans beek beekman beerens
  behrens berends berendsen berg bergh bergman bergsma beukers biemans bijl bijlsma blok boekhout boer boerema
  boersma bogaard bogaert bolt boogaard boomsma boon boonstra bos bosch bosma bosman bouma bouman bouwman braam
  brand brandsma breukel broek broeke broekhuizen brouwer brouwers bruijn bruin bruins buijs buijsman bulthuis
  burger buurman claassen coenen coolen cornelissen cremers cuijpers daalen dam damen dekker dekkers derks derksen
  dijk dijkema dijkhuizen dijkman dijkstra doorn driessen drost duijn eijk eikelboom elzinga engelen evers faber
  feenstra fokkema franken fransen franssen geerts gerrits gerritsen geurts gielen goossens graaf graaff gramsma
  groen groenendijk groeneveld groenewegen groot groothuis haan haas hagen ham hamer hamers harmsen hartman
  haverkamp heemskerk heer heijden heijmans heijnen hendriks hendriksen hermans hermsen heuvel hiemstra hoek
  hoeksema hoekstra hoeven hofman hofstra hoogendoorn hoogland hooijer horst hout houten houtman huijbers huisman
  huizinga hulst jaarsma jacobs jager jans jansen jansma janssen janssens jong jonge jonker jonkers jonkman kaiser
  kamp kampen kamphuis karssen keijzer keizer kempen kerkhof kersten ketelaar kist klaassen kleijn klein klok
  klomp kloosterman knol koch koenders koets kok kolk koning konings koopman koopmans koper kort koster kramer
  kramers krol kroon kruger kruijf kruis kuijpers kuiper kuipers laan laarhoven lamers lammers langen leeuw
  leeuwen lemmens lensink leunissen lindeman linden loo looij loon louwers lubbers lucassen maas maassen martens
  mathijssen meer meijer meijerink meijers mertens meulen meulenberg meulendijk michels middelkoop moerman mol
  molen molenaar mommers mooij moor mulder mulders nagel nauta niemeijer nieuwenhuis nijhuis nijland nijs nooij
  noordhoek noordman oever offermans oldenburg ooms oost oosten oosterhuis oostrom otten oude overbeek paassen pas
  peeters peters pietersen ploeg poel pol polman pool poort poortvliet post postma postmus pouw prins prinsen
  pronk raaij rademaker reijnders reinders ridder riemersma rietveld rijken rijn roelofs roelofsen romeijn rooij
  roos rozema ruijter ruiter rutten sanders schaap schaik scheepers scheffer schenk schepers schilder schipper
  schippers schmidt schmitz schoenmaker scholte scholten schouten schreuder schreurs schrijver schulte schut
  schuurman slager slot smeets smid smit smits snel snijders snoek spaan spijker staal stam steen steenbergen
  sterk stevens stoffels stolk straaten strik swart terpstra teunissen theunissen tiemens tijssen timmer timmerman
  timmermans timmers tol tromp tuinstra veen veenstra veer veld velde velden veldhuis veldman verbeek verberne
  verboom verburg verdonk verhaar verhagen verheijen verheul verhoef verhoeven verkerk vermaat vermeer vermeij
  vermeulen vermolen vernooij verschoor verschuren versteeg verweij verwey visscher visser vlaming vliet vogel
  vogels vonk voogt voort vos voss vries vrolijk vugt waal wagenaar wal walraven weerd wegman weide werf wessels
  westerhof westra wiersema wiersma wijk wijnen wilde willems willemse willemsen winkel winter wit witte woensel
  wolf wolters woude woudstra wouters zanden zandstra zanten zijlstra zuidema zwaan zwart zweers`;
