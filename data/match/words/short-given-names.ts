/** A given name in its spellings, and the short forms that stand for it, where these do not tell by their beginning. */
const FORMS: readonly (readonly string[])[] = (
  'abe abraham;al albert;al alan;al alfred;alex alexander aleksandr oleksandr;sandy alexander;alex alexandra aleksandra;andy drew andrew;art arthur;' +
  'barb barbara;becky rebecca;ben benny benjamin;ben benedict;bernie bernard;bibi benjamin binyamin;beth betsy betty bess eliza elizabeth elisabeth libby liz lizzie;' +
  'bill billy will willie william;bob bobby rob robbie robert;cathy kathy kate katie katherine catherine kathryn;charley charlie chuck charles;' +
  'chris christopher;chris christine;chris tina christina;cindy cynthia;danny dan daniel;dave david;debbie deborah;dick rich rick ricky richard;' +
  'don donny donald;ed eddie ned ted teddy edward;ted teddy theodore;ellie nell eleanor;frank francis;frank franklin;fred freddie frederick;' +
  'gabby gabriel;gabby gabrielle;geoff jeff geoffrey jeffrey;gene eugene;gerry jerry gerald;gerry gerard;gus augustus;hal hank harry henry;hal harry harold;' +
  'jack johnny john;jamie jim jimmy james;jenny jennifer;jess jesse;jess jessica;joe joey joseph;jon jonathan;judy judith;ken kenny kenneth;kim kimberly;' +
  'larry lawrence laurence;lou louis;lou louise;mandy amanda;maggie meg peggy margaret;matt matthew;mick mickey mike michael;molly polly mary;' +
  'nate nathan;nate nathaniel;nick nicky nicholas nicolas;pat patrick;pat patty tricia patricia;pete peter;phil philip phillip;ron ronnie ronald;' +
  'sam sammy samuel;sam samantha;steve stephen steven;sue susie susan suzanne;terry terence;terry teresa theresa;tim timmy timothy;tom tommy thomas;' +
  'tony anthony antony;vicky victoria;vince vinnie vincent;wes wesley;zach zack zachary;' +
  'volodymyr vladimir wladimir;alexander aliaksandr alyaksandr;mykola nikolai;petro pyotr petr;serhiy sergei sergey;dmytro dmitry dmitri;yousef yusuf youssef;yuri yury yuriy iouri;ahmed ahmad;osama usama;omar umar'
)
  .split(';')
  .map((line) => line.split(' '));

/** Whether two given names, folded, are forms of one: "Bill" and "William", but not "Patrick" and "Patricia". */
export const areForms = (one: string, other: string): boolean =>
  FORMS.some((forms) => forms.includes(one) && forms.includes(other));
