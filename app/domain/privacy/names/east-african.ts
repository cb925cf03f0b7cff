/** Eritrean, Ethiopian and Somali names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  aster freweyni senait tesfalem samatar suleymaan funke folake chioma femi kemi uche
  abdi abdiaziz abdifatah abdihakim abdikarim abdinasir abdirahman abdulahi abdullahi abeba abenet aberash abiy
  abraham abrehaley abrehet adan adanech aden adiam ahlaam aisho alem alemayehu alganesh almaz amaal amanuel
  amleset anab asha ashenafi asmeret astier awate awet ayan ayana ayanle aynalem azeb bashir bemnet bereket
  berhane bethlehem beza bezawit biniam biniyam birhan birikti biruk bisrat brhane caasha dagmawi dahabo dahir
  danait daniat dawit deeqa dehab delina deqa ebla eden efrem elilta elshaday embet ermias estifanos eyerusalem
  eyob faduma fahma fana fanuel fardowsa farhia farhiya fartun fartuun faysal feven fikadu filmon filsan fithawi
  fithi fiyori fnan freweini fthi furtuun gebre geedi gelila genet ghebre girma girmay guled haben habon habtom
  hagos haile hanad haset hawa helen helina hermela hermon hewan hibo hinda hiwot hodan hodo huruy ifrah iftin
  ikraan isayas jama jamilah kaleb kaltun khadra khalif kibrom kidane kidist kifle kirubel kisanet lemlem
  letebrhan leul liban liben lidya liya liyu luam lul luul luwam maedn mahad mahlet makda makeda marhawi maryan
  maslah mebrahtu medhanie mehret mekdes mekonnen melat meles merhawi merhawit meron meseret mickiale mihret
  mihreteab mikiele milena milkias million miski mohamud mulki mulu muluberhan mulugeta munira mussa mussie
  mustafe muxamed nahom nahusenay naod nardos nasra nasteexo nasteho natan natnael negasi niat nimco nimo nuura
  ogbe rahel rahwa ramla raxmo rediet robel roda rodas ruftana rukia ruta ruwayda saado sabrin sacdiya saciid
  sagal sahal samrawit samri saron selam selamawit semhar semir sened sewit shamso shewit shucayb shukri simret
  sirak solomon sosina sucaad sumeya tedros tekle teklit temesgen tesfay tesfaye tesfu tewelde tigist timnit
  tirhas tsega tsegay tsehay tsehaytu tsige tsigereda tsion ubah ubax warsame warsan weldu winner winta wintana
  xaawo xamdi yafet yahye yasmiin yemane yerusalem yodit yohana yohannes yonas yonatan yordanos yorusalem yosef
  yurub yuusuf zamzam zaynab zekarias zemzem zenawi zerai zewdi zeytun zufan zula`;

export const surnames = `
  abdulle abebe abera afwerki ahmednur alemu araya asfaha asghedom assefa aweys ayele bekele belay berhe dagne
  demissie desta fessehaye gebremariam gebremedhin gebremeskel gebreselassie gebreyesus getachew ghebreab
  ghebremedhin ghebremichael gidey girmay habtemariam hagos hailemariam haileselassie hailu hassan hersi kahsay
  kebede kidane kiflemariam mebrahtu mehari mengistu mohamud negash nur ogbamichael okbay osman sheikh tadesse
  teklay teklehaimanot tesfamariam tesfamichael tesfazghi tewolde tsegaye warsame weldegebriel weldemichael woldu
  yemane yohannes yusuf zemichael zeray zerezghi`;
