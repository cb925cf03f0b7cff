/** Surinamese, Antillean and West African names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  ajay dharm indra soerin jairzinho shurendy urvin jamaal
  aadil aarti abena abhishek adjoa adriel afua aisatu akosua akua akwasi ama amadou aminata amisha amrita anand
  anandi anil anish anjali anushka arti arun aryan ashana ashok ashvin ashwin ashwini avinash awa ayodele bhavna
  binta blessing boubacar carmelita chandni chandra chavelli chayenne cherish chermaine chidi chinedu chinyere
  chipo clarence clyde daisha danique darnell deandre delano derryl devika dewanand dinesh divya djenaba djoeke
  efua ekow emeka emmanuel errol esi etienne eusebia faisel fatou favour fernanda flavio gaitrie geeta germain
  gianni giovanna gladys glenn gloria goretti grace gregory guillermo gyanwatie hendrina humphrey ifeoma imro
  ishan ivette jaden jahmai jairo janvi jermaine jerome jerrel jessy jesus jiska joel jomar jorge jose josue juan
  juanita jurgen jurmaine kadiatou kavita kayla kaylee kehinde kelvin kendrick kenneth kenrick keshia kiran kishan
  kofi kojo komal krishna kwabena kwaku kwame kwasi kyana lakshmi lalita latoya laurindo lloyd lorenzo lourdes
  luciano lucinda luis luz luzmila maikey malaika mamadou manisha mariama marisela marlon marvin mauricio mavis
  mayra meena miguel milagros milton mitzy mohan naomy naresh natacha neha nehal ngozi nirmala nisha nishant
  obinna oluwaseun oumou pablo padma pedro pooja poonam pradeep prakash pranay precious preeti premwatie prince
  priya quintin radha radjesh radjin rahul raisa raj rajesh rajiv rakesh ramesh randjit rani ravi raylon ricardo
  richelle rishi ritika rodrigo rohan rosalind roshan roshni rosita ruchi rudsel ruthmila saffira sahil samuella
  sandhya sandjai sanjay santosh sanya sarita satish savitri sekou sergio shakira shanaya shanella shania shanice
  shaniqua shanti shaquille sharda sharmila sharvin shekinah shivani shreya shyam sidney sita soenita solange
  soraida stacey stephano sunil sunita suresh surya sushma taiwo tajah tanisha temitope tshawn tyrell tyrone
  uchenna urmila uzma varsha vijay vikash vinay vinod virginie vishal wendell winston xavier xiomara yaa yanice
  yaw yolanda yosua yudelka yuri zuleika`;

export const surnames = `
  bouterse sabajo isenia
  abiola acheampong adjei adu afriyie agyeman amoah ansah appiah arrindell asante baidjoe baldew balram banwarie
  bapnasing bhagwandin bhikhari biharie boateng boetius bonsu brewster chotkan codrington danso diallo doelwijt
  doerga emanuelson escalona felter gajadin ganga gangaram gobardhan goedhart gopal gyamfi hasselbaink hira
  jadnanansing jagroep jankie jhinkoe jurgens kalpoe kartosen kartowidjojo kromodimedjo lachman mahabier mahadew
  mahesh manuela martina martis mathura mendes mensah mohan nanhoe narain nkrumah oduro ofori ogunleye okafor
  okeke okonkwo oosterwolde opoku osei owusu panday parabirsing pengel pinas pinedo pique prempeh quartey ramautar
  rambocus ramdas ramdien ramdin ramlal ramnath rampersad ramsaran ramsoedh randjietsingh rasoelbaks rosaria
  sarkodie seedorf sewdien sewpersad sheoratan singh sital soekhai soekhoe soekhram soerodimedjo somohardjo
  sookdew sowah sukul tjin tjon tuinfort venetiaan vrede wekker wijdenbosch wijngaarde winklaar zeefuik`;
