/** Chechen, Armenian, Georgian, Azerbaijani and Central Asian names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  abdulla adlan aishat akmal alikhan anahit anait ani ara aramais armen arpi arsen artak ashot aslanbek astghik
  ayshat aza aznaur bakhtiyar bekhan beslan bobur chingiz daur deni dilnoza dilshod eka elchin eldar elina elmira
  elnara elnur feruz feruza fidan gagik gayane gevorg giorgi gohar gor gulchehra gulnara gulnaz gulshan gunel
  gurgen hayk hovhannes hripsime ilgar inal iskander jahongir jala jamilya kakha kamola karen karine ketevan
  khadizhat khamzat khava konul lala lali lamara levan liana lusine madina magomed makka malohat mamuka mane
  markha medea mher movsar murad nana nare narek nargiza narine natia nazik nigar nino nodar nodira nona nurlan
  nvard petimat ramil rashad rustam ruzanna samvel sardor sargis satenik shahnoza shakhnoza shamil shota sofio
  sona suren tamari tamaz tamerlan tamila tatev temur tigran timur turpal ulvi umar umida usman vahan vahe vardan
  varduhi vartan vugar vusal yusup zalina zareema zarema zarina zarnigor zaur zaza zelimkhan zurab`;

export const surnames = `
  akhmadov aliyev aliyeva avetisyan beridze dudaev gelashvili grigoryan guliyev harutyunyan hasanov hovhannisyan
  huseynov isaev ismayilov kadyrov kapanadze karapetyan karimov khachatryan khasanov lomidze magomedov magomedova
  mammadov mammadova mkrtchyan nazarov petrosyan rakhimov saidov sargsyan tsiklauri umarov vardanyan yusupov`;
