/** Given names by whom they are given to, those that both have left out; folded. From compromise (MIT). */
import { wordList } from '../../match/words/word-list';

const MEN = wordList(
  'aaron abdel abdul abdullah abdulrahman abel abraham adam adrian ahmad ahmed ahmet alan albert alberto alejandro aleksandar aleksandr aleksei alessandro alexander alexandre alfonso alfred',
  'ali allen alvaro amir amit anas anatoli anatoliy anatoly anders andre andreas andrei andrej andres andrew andrzej andy angelo anthony antoine anton antonio antony',
  'anwar archie arjun armin arnaud arnold arthur arturo aziz barry ben benjamin berat bernard bernie bilal billy bjorn bobby bogdan boris brad bradley brandon',
  'brendan brett brian bruce bruno bryan carl carl-gustaf carlo carlos cecil cesar charles chris christoph christophe christopher clarence claudio clay clint colin connor conor',
  'cory craig cristiano cyril cyrus dale damien dan daniel danilo danny david deepak dejan denis dennis derek diarmuid dieter dietmar dimitri dimitris dinesh dirk',
  'dmitri dmitry dominic don donald donnie doug douglas dragan duncan dustin dwayne dwight dylan eddie edgar edmund eduardo edward edwin eli elijah elliot elton',
  'elvis emmanuel enrico enrique eoin eric erik ernest ernesto ethan eugene evan evgeny ezra fabien fabio fabrice fabrizio fadi fahd federico felipe felix ferdinand',
  'fergus fernando florian floyd francesco francis francisco fred freddie frederic frederick friedrich fyodor gabriel gareth garry gary gavin geoffrey georg george georges gerald gerard',
  'gerhard gerry giacomo gilbert gilberto giorgio giovanni giuseppe glenn goran gordon graham greg gregor gregory guido guillaume guillermo gunnar gunter gunther gustaf gustav gustavo',
  'gyorgy habib hamza hans hans-christian harold harry haruki haruto harvey hasan hassan hayato hector heinrich hendrik henri henrik henry herbert herman hermann horacio howard',
  'hubert hugh hugo huseyin hussein iain ian ibrahim ignacio igor iker irving isaac isaiah ismael ismail ivan jacob jacques jake jakob jamal james jared',
  'jaroslav jason javier jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesus jim jimmie jimmy joao joaquin joe joel johan johann johannes john johnnie',
  'johnny jon jonas jonathan jorge jose josef joseph josh joshua josiah juan julian julien julio julius justin kamal karim karl karl-heinz keir keith ken',
  'kendrick kenneth kevin khaled khalid kieran kiril kirill kirk klaus krzysztof kurt kyle larry lars laszlo laurent lawrence lennart leon leonard leonardo leonid levi',
  'liam lionel lloyd logan lonnie lorenzo louis luc lucas luciano ludovic ludwig luigi luis luiz luka lukas luke lyndon maciej magnus mahdi mahesh mahmoud',
  'malik manfred manish manuel marc marcel marcello marcelo marcin marco marcos marcus mariano mario marko markus martin marty marvin mateo mathieu matt matteo matthew',
  'matthias mattia maurice mauricio maximilian maximiliano mehdi mehmet melvin mervyn michael micheal michel mick miguel mike mikhail milos milton mitch mohamed mohammad mohammed moritz',
  'muhammad mustafa mustapha myron nate nathan nathaniel ned neil nelson nicholas nicolas nigel nikhil nikola nikolai nils noah noam noel norbert norman olaf oleksandr',
  'oliver olivier omar omer ondrej orville osama oscar oskar osman oswald otis otto owen pablo padraig paolo pascal patrick paul paulo pavel pedro percy',
  'pete peter petr petro phil philip philipp philippe phillip pierre pierre-yves pietro piotr prakash pyotr quentin quincy rafael rahul rainer rajesh ralf ralph ramon',
  'randall randolph raphael rasmus raul raymond recep reggie reginald rhett ricardo riccardo richard rick rickie ricky robbie robert roberto rodney rodrigo roger rohan roland',
  'rolf roman ron ronald ronan ronnie rory roscoe ross roy ruben rudolf rudy rufus rupert russ russell ryan saeed sal salvatore sami samir samuel',
  'sandeep sanjay satoshi scott scotty seamus sean sebastian sebastien serge sergei sergey sergio seth shane shaquille shaun sherman sid sidney sigmund silas silvio simon',
  'slobodan soren spencer stan stanislav stanley stefan stefano stefanos stephan stephen steve steven stuart suraj suresh sven sylvester taha tareq ted teddy thad thaddeus',
  'theo theodor theodore thiago thomas tim timothy tobias toby todd tom tomas tomasz tommaso tommie tommy tony travis trent trevor tyler ulrich ulysses umberto',
  'vasily vernon vicente victor viktor vince vincent vincenzo virgil vivek vladimir vladislav vojtech volodymyr wallace walt walter wayne wendell werner wes wesley wilbur wiley',
  'wilfred wilhelm willard william willie willy winfried winston wojciech wolfgang woodrow wyatt xavier yann yannick yaroslav yevgeny yuri yuriy yusuf zach zachary zack zane',
  'zoran',
);

const WOMEN = wordList(
  'abby abigail ada adel adela adele adrienne agatha agnes aileen aimee aisha alana alanna alejandra alessandra alexa alexandra alice alicia alison alyson alyssa amanda',
  'amber amelia amy ana anastasia angela angelina angelique angie anita anna annabel anne anne-marie annette annie antonella antonia ariana arianna arlene arlette astrid audra',
  'audrey ava ayanna ayse barbara beatrice becky belinda bernadette bernice bertie beryl bessie beth bethany betsy bettina betty blanche bonnie brenda bridget brigitte britney',
  'bronwyn brooke caitlin caitlyn callie camila camille candace candice carla carly carmel carmen carol carole carolina caroline carolyn carrie cassandra cassie catherine cecilia celeste',
  'celia celine charlene charlotte cheryl chloe chrissy christa christie christina christine christy ciara cindy claire clara claudette claudia colleen connie constance cora corinne courtney',
  'cristina cynthia daniela daniele danielle daphne daria darlene deb debbie debora deborah debra deirdre delia delphine denise desiree diana diane dina dionne dolores donna',
  'dora doreen doris dorothea dorothy edith edna eileen ekaterina elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella ellen ellie elly elsa',
  'elsie emily emine emma enid erica erika erin estelle ester esther ethel etienne etta eunice eva evangeline evelyn evie ewa farida fatima fatma faye',
  'fernanda fiona flora frances francesca freda frida gabriela gayle georgette georgie georgina geraldine gertrude gilda gillian gina giselle gladys glenda gloria goldie greta gretchen',
  'gwen gwendolyn gwyneth hala hannah hattie heather heidi helen helena henrietta hilda hildegard hillary hoda ida ilene imelda indira ines ingrid irene irina irma',
  'isabel isabella isabelle ivana jacinda jacinta jacqueline jana jane janelle janet janice janine jayne jeanette jeanne jeannie jelena jenna jenni jennifer jenny jeri jess',
  'jesse jessica jill jillian joann joanna joanne jocelyn jodi jodie johanna jolene josefina josie joyce juanita judith judy julia juliana julie justine kaitlyn kamala',
  'karen kari karima karin karla karolina kate katharine katherine kathie kathleen kathryn kathy katie katrina kavita kay kayla kayleigh kendra keri khadija kiera kimberly',
  'kirsten kourtney krista kristen kristi kristin kylie kyra lacey lana lara latifa latoya laura laurel lauren laurie layla leah leanne leigh leila lena lenore',
  'leticia libby lila lilian liliana lillian lilly lina linda lindsey lisa liv livia liz lois lola lora lorena loretta lorna lorraine lottie louella louise',
  'lucia lucie lucille lucinda lucy luisa lulu lupita lydia lyla mabel maddie madeleine madge mae maggie maha maisie mandy manon manuela marcella marcia margaret',
  'margo margot marguerite maria mariah mariam marian marianne maribel marie marie-france marilyn marina marissa marjorie marla marlene marsha marta martha martina martine marwa mary',
  'maryam mathilde mattie maud maude maureen mavis maxine megan meghan melanie melinda melissa meredith meryl mia michaela michelle mika mila mildred millicent millie mimi',
  'mindy minnie miranda miriam moira molly mona monica monika muriel myra myriam myrna myrtle nadia nadine nancy nanette naomi natalia natalie natasha nathalie nell',
  'nellie niamh nicky nicole nikki nina nisha nita noelle nora noreen norma nour octavia odette oksana olga olivia ophelia paige pam pamela paola patricia',
  'patti patty paula paulette paulina pauline peggy penelope petra phoebe phyllis polina polly portia priscilla prudence rachel rachida rae ramona randi rania reba rebecca',
  'regina rena renata rhea rhoda rhona rhonda rita roberta robyn rochelle rocio rosa rosalie rosalind rosalyn roseanne rosemarie rosemary rosetta rosie roxanne ruth sabine',
  'sadie sahar sally salma samantha samira sandra sara sarah scarlett selena selma serena shana shari sharon shauna shawna sheila shelly sherri sherry sheryl shirley',
  'silvia simona siobhan sofia sondra sonia sonya sophia sophie stacey stella stephane stephanie suha sunita susan susana susanne suzanne sylvia sylvie tabitha tamara tami',
  'tammy tania tanya tara tasha tatiana teresa tess tessa thea thelma theodora theresa tiffany tina tonya tori tracey tricia trina trisha trudy ursula usha',
  'valentina valeria valerie valery vanessa velma vera veronica vicki vickie vicky viktoria violeta vivien vivienne wanda wendy whitney wilhelmina willa wilma winnie winona ximena',
  'yasmin yasmine yelena yolanda yvette yvonne zahra zainab zara zeinab zelda zeynep zoe zola zora',
);

/** As pronouns tell it. */
export type Gender = 'he' | 'she';

export function genderOfName(given: string): Gender | undefined {
  if (MEN.has(given)) return 'he';
  return WOMEN.has(given) ? 'she' : undefined;
}

const ADDRESSES: readonly (readonly [RegExp, Gender])[] = [
  [
    /^(?:mr|sir|lord|king|prince|father|brother|herr|monsieur|se[nñ]or|congressman|councilman|chairman|spokesman)\.?$/i,
    'he',
  ],
  [
    /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|frau|madame|mme|se[nñ]ora|congresswoman|councilwoman|chairwoman|spokeswoman)\.?$/i,
    'she',
  ],
];

/** Of the word right before a name: "Mrs.", "Sir". */
export const genderOfAddress = (word: string): Gender | undefined =>
  ADDRESSES.find(([words]) => words.test(word))?.[1];
