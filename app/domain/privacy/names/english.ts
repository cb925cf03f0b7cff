/** The five hundred first names given most in the United States since 1975 that the other lists lack (Social Security Administration, public domain). */
export const firstNames = `
  henry alfie archie arlo louie reuben albie reggie freya evie phoebe matilda millie maisie esme imogen harriet lottie
  donna carol terry keisha tamika ziggy
  adalyn adalynn addison adeline adrian adrienne aidan alaina alanna alayna alberto alec alexa alexandra alexandria
  alexia alexis alicia alisha alison alissa alivia aliyah allan allie allison allyson alondra alvin alyson amara amari
  amaya andy angelica angelique angie aniyah ann annabelle arabella ari arianna ariel arielle armani asher ashlee
  ashleigh ashlyn ashlynn ashton athena aubree aubrey audrey austin avery bailey barrett barry beckett bennett bentley
  beth bethany blair blake bonnie bradley brady brandi brantley braxton brayden breanna brendan brenden brenna brennan
  brett briana brianna britney brittany brittney brock brody brooke brooklyn bruce bryant bryce brynn bryson byron
  cade caden caiden caitlyn caleb callie calvin camden cameron camryn candace candice carissa carl carly carolyn
  carrie carson casey cassandra cassidy cassie catalina catherine cayden cedric celeste chad chasity chelsea chelsey
  cheryl christie christina christy cierra cindy clarissa clayton clifford clinton colby cole colin colton conner
  conor cora corbin corey cory courtney craig curtis dakota dallas damon dane daniella dante darrell darryl dawson
  deanna deborah debra declan delaney delilah demetrius derek desmond devon diane dillon dominic dominick donald
  donovan dorian dorothy douglas dustin dwayne easton eddie elaina elaine eleanor eli elijah elisha eliza elizabeth
  elliana ellie elliott ellis eloise elsie emely emerson emilee emiliano emmett erick erika ernest esmeralda eugene
  evan evangeline everett everly ezekiel finley fiona frances francis frankie franklin frederick gabriella gabrielle
  gael garrett gary gavin genevieve geoffrey gerardo gianna gilbert giselle gracie grady graham grayson greyson
  gwendolyn hadley haley hallie harley harper harrison hayden haylee hillary hudson ian isaiah isla izabella jackie
  jaclyn jacquelyn jakob jalen jameson jane janelle jared jase jax jayce jayla jayson jazmin jazmine jean jeanette
  jeffery jeffrey jeremiah jerry jessie jett jillian jocelyn jodi johnathan johnathon jonah jonathon jordyn joseph
  josiah josie judah julianna juliet julissa kai kaiden kailey kaitlin kaitlyn kameron kamryn kari karina karl karter
  kasey kassandra katelyn katelynn katherine kathleen kathryn kathy katie katrina keaton keegan keira keith kelley
  kelli kellie kendall kendra kennedy kerry khloe kingston kinsley kira kody krista kristi kristian kristin kristina
  kristine kristopher kristy krystal kyla kyle kylee kyler kylie lacey landon larry latasha lawrence leilani leslie
  lexi lillian lincoln lizbeth logan londyn luke lydia lyla maddison maddox madeline madelyn madilyn maggie makayla
  makenna makenzie malachi malcolm malia mallory mandy marcos marcus mariah marilyn marisa marley marshall martha
  mathew matteo matthew maximus mckenna mckenzie meagan meghan melvin meredith micah michaela micheal michele mikayla
  mindy mitchell molly morgan mya myles nancy natalie natasha nathaniel nayeli neil nevaeh nia nicholas nichole
  nickolas nikolas nyla oliver paige paxton payton peyton phillip presley preston quentin quinton rachael raegan
  raelynn randall reagan rebekah reece reginald reid remington rhett ricky rory ross russell ryder ryker rylee ryleigh
  rylie sasha saul scarlett sean serena shaun shawn shawna shayla shelby skye sonya stacy stanley stephen steve
  tabitha talia tammy tanya taryn tasha tate tatum teagan terrance terrell terrence theodore theresa tia tiana tina
  toby todd toni tonya tracey tracy travis trent trenton trevor trey trisha tristen waylon wayne wesley weston whitney
  wyatt zachariah zachary zachery zackary zane zayden`;

/** Surnames are left to the other lists and to the sentence. */
export const surnames = "";
