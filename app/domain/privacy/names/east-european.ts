/** Polish, Ukrainian, Bulgarian and Romanian names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  daryna denys ludmila solomiya vlad
  ada adrianna agata agnieszka albena aleksandar aleksander aleksandra alicja alina aliona alona amelia ana
  anastasia anastasiya anatoliy andreea andrei andrii andrzej anelia aneta angelika anita antonina arkady artem
  artur asen bartek bartlomiej bartosz beata beniamin blagoy blazej bogdan bogdana bohdan boryana boyan bozena
  bozhidara branimir cezary claudiu cosmin cristian cristina czeslaw damian danuta daria dariusz darya denitsa
  desislava dimitar dimitri dmytro dominik dominika dorina dorota dragana dragos dumitru edyta ekaterina eliana
  elzbieta emanuel emil emilia ewa ewelina florin florina franciszek gabriela galina georgi gheorghe gosia grazyna
  grzegorz halina halyna henryk horatiu hristo ihor ilie ilinca inna ioana iolanda ion ionel ionut irina iryna iva
  ivan ivana ivanka ivaylo iwona izabela jacek jadwiga jagoda jakub janina janusz jarek jaroslaw jerzy joanna
  jolanta jozef julita justyna kacper kalin kalina kamila karol karolina kasia katarzyna kateryna kinga klaudia
  konrad krasimir krystian krystyna krzysiek krzysztof ksenia kseniia lech lena lenuta leonard lesya leszek
  letitia liliana liudmyla lucja ludwik luiza lukasz lyubov lyudmyla maciej madalin madalina magda magdalena
  maksim maksym malgorzata malwina marcela marcin marek margarita mariana mariia marika marin mariola mariusz
  mariya marlena marta martyna marzena mateusz maxym michal mihaela mihai mihail miroslaw mykola mykyta nadezhda
  nadiia nadiya natalia nataliia nataliya nela nelu nevena nikita nikola nikolai nikolay nikoleta oksana oleg oleh
  oleksandr oleksandra oleksii olena olha oliwia ondrej orest oskar ovidiu patrycja patryk pavel pavlo pawel petar
  petro petya piotr plamen polina przemek przemyslaw rada radka radoslav radoslaw radu rafal raluca roksana roman
  rosen rosica rositsa roza rozalia rumyana ruslan ryszard sebastian sergey sergiu serhii serhiy silvana simona
  slawomir snezhana sofiia solomiia stanislav stanislaw stanka stefaniya stepan stoyan svetla svetlana svitlana
  sylwester sylwia szymon tadeusz taras tatiana tatyana teodora teona teresa tetiana timofiy todor tomasz tomek
  tomislav tsvetan tsvetelina urszula valentina valentyna valeria valeriia vanya vasil vasile vasyl veronika
  vesela viktoria viktoriia viktoriya violeta vira vitalii vitaliy vladimir vladislav volodymyr waldemar wanda
  weronika wieslaw wiktor wiktoria wioletta wladyslaw wojciech wojtek xenia yana yaroslav yaroslava yavor
  yelyzaveta yevhen yevheniia yoana yordan yulia yuliia yuliya yurii zaneta zbigniew zdravko zlata zlatka zofia
  zoltan zuzanna zuzia`;

export const surnames = `
  adamczyk andreev angelov bogdanov boiko bondarenko borowski boyko ciobanu constantin dabrowski dimitrov dobrev
  dudek dumitrescu georgiev georgieva gheorghiu gorski grabowski grigorov hristov hryhorenko iliev ionescu
  ivanenko ivanov ivanova ivanovic jablonski jankowski jaworski kaczmarek kalinowski kaminska kaminski kovacs
  kovalchuk kovalenko kowalczyk kowalska kowalski kozlov kozlowski kravchenko kravchuk krawczyk kucharski
  kwiatkowski lewandowska lewandowski lysenko majewski malinowski marchenko marinov marinova mazur melnyk michalak
  mihai mihaylov moldovan morozov munteanu nikolov nikolova nowak nowakowski oliynyk olszewski pavlenko pavlov
  pawlak pawlowski petrenko petrescu petrov petrova piotrowski polishchuk popa popescu popov popova popovic radu
  romanenko rusu rutkowski savchenko shevchenko sidorov sikora smirnov stan stanciu stoyanov sydorenko szczepanski
  szymanska szymanski tkachenko tkachuk todorov todorova tomaszewski tymoshenko vasile vasilev wieczorek
  wisniewska wisniewski witkowski wojciechowski wojcik wozniak wrobel yanev yordanov zajac zielinska zielinski`;
