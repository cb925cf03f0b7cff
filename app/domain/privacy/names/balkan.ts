/** Bosnian, Serbian, Croatian and Albanian names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  admir agim agron ajla ajsa alban albana alma almedin almir amela amra andela anel anela anisa ardian ardita
  arijana arlind armend arta artan asja behar bekim besa besim besnik biljana blerim blerta bojan bosko branko
  burim dajana damir danijel danijela darija darko davor dejan denis dijana dragan drita dusan dzenana edin edina
  edona elvir elvira elvis emina endrit enisa erblin ermal esad faruk fatjon fatlum fatmir flutura gezim goran
  gordana harun ilir indira ivica jasmin jelena jelica joso jovan jovana kadrija katija kresimir kristijan kujtim
  lea lejla lindita liridon luan luljeta marija marijana marko mersiha mile milica miljana milos mirela mirjana
  mirko miroslav mirza muhamed natasa nebojsa nedim nemanja nenad nermina nevenka nikolina nusret ognjen predrag
  rade radmila ramiz refik rijad sabina safet samra sanela sanja sasa sead senad senada sinisa slavica slobodan
  snezana srdjan stipan suada suvada tatjana teuta tijana tomislav uros valmir valon vedad vedran vjosa vladan
  vladislav vlado vuk zdenka zeljko zlatan zlatko zoran zorica`;

export const surnames = `
  ademi babic begic berisha bytyqi delic dervishi djordjevic gashi hadzic halilovic hodzic horvat hoxha husic
  ibrahimovic ilic jovanovic juric kelmendi kola kovacevic krasniqi maric markovic mehmedovic milosevic morina
  mujic nikolic omerovic osmanovic pavlovic petrovic rexhepi salihovic selimovic shala shehu stankovic stojanovic
  suljic thaci zeqiri`;
