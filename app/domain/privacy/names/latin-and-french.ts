/** Spanish, Portuguese, French and West African names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  abioye aboubacar adaeze adama adebayo adela adelin adriana afia aissatou akwaboah alassane alejandra alejandro
  alessandra alessandro alfonso alfredo alpha alseny alvaro amadeu amelia amparo anabela andres angel angela
  angelina angelo anselmo antonella antonia antonio ariadna ariana armando armelle arturo assetou aurelie aurora
  bakary beatriz belen benedicta benito benoit bernarda bernardo bintou bruna camila camille carlos carlota
  carmela carolina catarina cecilia celia cesar chantelle charles cheikh chiamaka chidinma chinwe christelle
  chukwuemeka clara claudio clemence comfort constanca consuelo cristiano cristobal damaris daniela daouda dario
  dayana delphine demba diarra diego dinis diogo djeneba djibril dolores domingo duarte ebele ebenezer ebrima
  edgar eduarda eduardo efosa ekua elba eloisa ema emanuela emilio emmanuella enrique enzo erica ernesto esperanza
  esteban estela eugenia fabiana fabio fabiola faith fanny fanta fatimata federico felicia felipe fernando filipa
  filipe florence florencia fode francesca francesco francisca francisco franck frederico funmilayo gaelle gautier
  genoveva gifty gil giulia giulio giuseppe gloria goncalo gonzalo graciela guadalupe guilherme gustavo habibatou
  hector helio heloise henrique honore hortense idrissa ifeanyi ignacio ikenna isabela isatou isidora issouf ivete
  iyabo jacinta jaime jainaba javier jeanne jesica jessika joana joao joaquim joaquin josefina josep josiane juana
  juliana julieta julio kaddy kadi karla katia kelechi koumba kwadwo laetitia lamin lamine larissa lassana leidy
  leonardo leonel leonor leticia ligia lisandra lorena lourenco lucia luciana luisa lurdes mafalda mahamadou maite
  mamoudou manuela marcelo marcia marcio margarida mariano mariela marilia mario marisol mateo mateus matheus
  matias matilde mbaye mercy micaela miriam modou moises monica mory murilo nathalia ndeye nelson nene ngozichukwu
  nilda nnamdi nneka noemi norberto norma obiageli octavio odette ogechi olamide olu oluchi omotola oriane orlando
  osas osvaldo oumar ousman ousmane pamela paola patience paulette paulina paulo peace penda penelope philippe
  philomena pilar rafaela raissa raquel raul regina reinaldo rejoice renata renato roberto rocio rogerio rokia
  rokiatou romeu romina ronaldo ronan rosalia rosangela rosario rui sade safira sainey salimata salvador sandro
  sanou santiago seydou silvio simao sira soledad sonia souleymane soumaila susana tania telma tenin thais thiago
  tiago tomas tunde ugochi uju vania vasco veronica vicente vinicius virginia vitor vitoria viviana wagner walter
  wellington ximena yadira yamile yaya yesenia yetunde yuliana zainabu zoraida`;

export const surnames = `
  almeida alvarez anderson andrade barbosa brito brown cabral carvalho castillo castro chang cheng correia costa
  cruz davis diaz dossantos evans fernandes fernandez ferreira flores garcia gomes gomez gonzales gonzalez gupta
  gutierrez harris hernandez huang jackson johnson jones kumar lewis liang lim lopez martinez mendez mendoza
  miller monteiro moore morales moreno nguyen oliveira ortiz patel pereira perez pham pinto ramirez ramos reyes
  ribeiro rivera robinson rodrigues rodriguez rojas ruiz sanchez santos sharma silva smith soares sousa taylor
  teixeira thompson torres tran vargas vasquez velasquez walker williams wilson wong wright wu zhang zhao`;
