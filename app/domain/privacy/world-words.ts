/** Countries, languages and who comes from there, Dutch and English, that the list of known words lacks. Names of countries and languages from CLDR (Unicode License v3). */
export const worldWords = `
  abchazisch abkhazian accenten accents afaan afgelegen african afrikaans afrikaanse aland albanezen algeria algerian algerijns
  algerijnse andorra angolan angolees angolese anguilla antarctica antigua antilliaan arab arabia arabie aramaic argentijns
  argentijnse argentina armenia arubaans arubaanse ascension assamees assamese australia australisch austria aymara azerbaijan
  azerbaijani azerbeidzjaanse azerbeidzjan bahama bahamas bahrain bahrein balkan baluchi bangla bangladesh bangladeshi barbados
  barbuda barthelemy bashkir basjkiers baskisch basque belarus belarusian belarussisch belgium belize beloetsji bemba bengalese
  benin bhutan bidi birma birmaans bislama bissau blin bokmal bolivia boliviaans bosnia bosnian botswana bouvet bouveteiland
  brazzaville breton bretons british britse brunei bulgaren burkina burma burmese burundees caicos caicoseilanden caledonia
  caledonie cambodia cambodja cambodjaans canadees canarische canary cantonese caribbean caribisch catalaans catalan cayman
  cebuano central ceuta chechen chile chileens chileense christmaseiland chuvash clipperton cocos cocoseilanden colombiaans
  colombiaanse colombian comoren comoros congolese cook cookeilanden corsicaans corsican cote creole croatia croatian cuba cubaans
  cubaanse cuban cunha curacaoenaar curacaos curacaose cypriotisch czech czechia danish denmark dinka divehi djibouti dominica
  dominicaanse dominican duala dzongkha ecuador ecuadoriaans eilanden emiraten emirates equatoriaal equatorial eritreeers
  esperanto estisch estland estonia estonian estse eswatini ethiopier eurozone ewondo faeroer faeroers falkland falklandeilanden
  faroe faroese faso fiji fijian fijisch filipijns filipijnse filipino finland finnish frisian fulah futuna gabon gaelic gaelisch
  galician galicisch gambian ganda gebied gebieden georgian georgische gibraltar greenland grenada grenadines groenland guadeloupe
  guam guarani guatemala guernsey guiana guinea guinees guinese guyana haiti haitiaans haitian hebrew herzegovina hiligaynon
  honduras hongkong iceland icelandic ijsland ijslands iloko indonesia indonesian irakees irakezen iranier ireland irish island
  islands isle israelisch israelische ivoire ivoriaans ivoriaanse jamaicaans jamaicaanse jamaican japanese japanse javanese
  jemenitisch jemenitische jiddisch jordaans jordaanse jordanian kaaimaneilanden kabuverdianu kabyle kabylisch kameroens
  kameroense kannada kashmiri kasjmiri kaukasisch kazachse kazachstan kazakh kazakhstan keeling keniaans keniaanse kenyan khmer
  kingdom kinyarwanda kirgizie kirgizisch kiribati kirundi kitts koeweit kong kongo koninkrijk konkani korea koreaanse korean
  kosovaars kosovaarse kosovan kroaat kuwait kyrgyz kyrgyzstan lanka lankaans laos laotiaans latvia latvian lebanese lesotho leste
  letland letse libanees libanese liberiaans liberiaanse liberian libisch libische libya libyan liechtenstein lithuania litouwse
  luganda luxembourg luxembourgish luxemburg luxemburgs maagdeneilanden macao macau macedonia macedonian macedonisch macedonische
  madagascar madagaskar maghreb maithili malagassisch malagasy malawi malay malaysia maldiven maldives maleisie maleisisch
  malinees malinese malta maltees maltese manx maori marathi marianen marino marokkaan marokkanen marshalleilanden martinique
  mauritania mauritanie mauritius mayen mayotte mcdonald mcdonaldeilanden melilla mexicaans mexicaanse mexican micronesia miquelon
  moldavisch moldavische moldova monaco mongolia mongolian mongolie mongools mongoolse montenegrijns montenegrijnse montenegro
  montserrat mozambikaans mozambique myanmar namibia namibie naties nations nauru nepalees nepalese nevis nicaragua niger niue
  noordelijke noorwegen norfolk northern norway norwegian nyanja nynorsk oceaan oceania oceanie odia oegandese oeigoers
  oekraieners oezbeekse oezbekistan oman onbekend ossetic ossetisch overig palau palestijns palestinian papoea papua paraguay
  peruaans peruaanse philippines pierre pitcairn pitcairneilanden polynesia polynesie principe pseudo puerto qatar quechua region
  republic republiek reto reunion rica riffian roemenen romaans romansh romany rundi russen rwandees rwandese sahara
  salomonseilanden samoa samoaans samoan sandwicheilanden sango sanskriet sanskrit saoedi saoedisch saoedische sark saudi schots
  scottish senegalees senegalese serbia serbian servier serviers seychellen seychelles shona sidamo singalees singapore sinhala
  slovak slovakia slovenia slovenian slovenie slowakije soendanees somalier somaliers sotho southern spitsbergen standaard staten
  states sundanese surinamer svalbard swazi sweden swedish switzerland syriac tadzjiekse tadzjikistan taiwan tajikistan
  tanzaniaans tataars tatar territories territory thaise tibetaanse tibetan tigre timor tobago togolees togolese tokelau tome
  tonga tongaans tongan tongo trinidad tsjaad tsjechie tsjoevasjisch tsonga tswana tunesische tunisia tunisian turken turkiye
  turkmeens turkmenistan tuvalu ugandan union united unknown uruguay uyghur uzbek uzbekistan vanuatu vaticaanstad vatican venda
  venezolaanse verde verenigd verenigde vietnamese virgin wallis welsh westelijke western wolaytta xhosa yemen yemeni yiddish
  zambia zambiaans zealand zimbabwaans zoeloe zulu`;
