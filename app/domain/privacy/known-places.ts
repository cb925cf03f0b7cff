/** Dutch gemeenten, larger places and regions, without accents: a request may name them. Parts of longer names included. */
export const gemeenten = `
  Aalsmeer Aalten Achterhoek Achtkarspelen Alblasserdam Albrandswaard Alkmaar Almelo Almere Alphen Altena Ambacht
  Ameland Amersfoort Amstel Amstelland Amstelveen Amsterdam Apeldoorn Arnhem Assen Asten Baarle Baarn Bakel
  Barendrecht Barneveld Beek Beekdaelen Beesel Bergeijk Bergen Berkelland Bernheze Best Betuwe Beuningen Beveland
  Beverwijk Bijlmer Bilt Bladel Blaricum Bloemendaal Bodegraven Boekel Borger Borne Borsele Bovenkarspel Boxmeer
  Boxtel Braassem Brabant Breda Breugel Brielle Broec Bronckhorst Brummen Brunssum Bunnik Bunschoten Buren Bussum
  Capelle Castricum Chaam Coevorden Cranendonck Cuijk Culemborg Dalfsen Dantumadiel Delfland Delft Delfzijl Haag
  Deurne Deventer Diemen Dinkelland Doesburg Doetinchem Dokkum Dongen Dordrecht Drachten Drechterland Drenthe
  Drimmelen Dronten Druten Duiveland Duiven Duurstede Echt Edam Ede Eemnes Eemsdelta Eersel Eijsden Eindhoven
  Elburg Emmen Enkhuizen Enschede Epe Ermelo Etten Flevoland Franeker Friesland Fryske Fryslan Geertruidenberg
  Gelderland Geldrop Geleen Gelre Gemert Gennep Gerwen Geul Giessendam Gilze Goeree Goes Goirle Gooi Gooise
  Gorinchem Gouda Gravenhage Groningen Grootebroek Gulpen Haaglanden Haaksbergen Haarlem Haarlemmerliede
  Haarlemmermeer Halderberge Hardenberg Harderwijk Hardinxveld Harlingen Hattem Heemskerk Heemstede Heerde
  Heerenveen Heerhugowaard Heerlen Heeze Heiloo Helder Hellendoorn Hellevoetsluis Helmond Hengelo Hertogenbosch
  Heumen Heusden Heuvelrug Hillegom Hilvarenbeek Hilversum Hoeksche Hogeland Holland Hollands Hollands-Midden
  Holten Hoofddorp Hoogeveen Hoorn Houten Huizen Hulst Hunze IJmuiden IJssel IJsselland IJsselstein IJsselstreek
  Joure Julianadorp Kaag Kampen Kapelle Katwijk Kennemerland Kerkrade Koggenland Krimpen Krimpenerwaard Krommenie
  Kroon Laarbeek Landgraaf Landsmeer Lansingerland Laren Leende Leeuwarden Leiden Leiderdorp Leidschendam Lelystad
  Leudal Leur Leusden Limburg Lingewaard Lisse Lochem Loon Lopik Losser Maasdriel Maasgouw Maashorst Maassluis
  Maastricht Margraten Marren Medemblik Meerssen Meierijstad Meppel Meren Michielsgestel Middelaar Middelburg
  Mierden Mierlo Moerdijk Molenlanden Monnickendam Montferland Montfoort Mook Muiden Naarden Neder Nederweert
  Nederwetten Nieuw-West Nieuwegein Nieuwkoop Nijkerk Nijmegen Nissewaard Noardeast Noord-Brabant Noord-Holland
  Noordenveld Noordoostpolder Noordwijk Nootdorp Nuenen Nunspeet Odoorn Oegstgeest Oirschot Oisterwijk Oldambt
  Oldebroek Oldenzaal Olst Ommen Oosterhout Ooststellingwerf Oostzaan Opmeer Opsterland Oss Ouder Oudewater
  Overbetuwe Overflakkee Overijssel Papendrecht Pekela Pijnacker Purmerend Putten Raalte Randstad Reeuwijk
  Reimerswaal Renkum Renswoude Reusel Rheden Rhenen Ridderkerk Rijen Rijn Rijnmond Rijssen Rijswijk Roerdalen
  Roermond Ronde Roosendaal Rotterdam Rozendaal Rucphen Salland Schagen Schagerbrug Scherpenzeel Schiedam
  Schiermonnikoog Schouwen Simpelveld Sittard Sliedrecht Sluis Smallingerland Sneek Soest Someren Spijkenisse
  Stadskanaal Staphorst Stede Steenbergen Steenwijkerland Stein Stichtse Sudwest Susteren Terneuzen Terschelling
  Texel Teylingen Tholen Tiel Tilburg Tubbergen Twente Twenterand Tynaarlo Tytsjerksteradiel Uden Uitgeest
  Uithoorn Urk Utrecht Utrechtse Vaals Valkenburg Valkenswaard Vallei Vecht Vechtstreek Veendam Veenendaal Veere
  Veghel Veldhoven Velsen Veluwe Venen Venlo Venray Vijfheerenlanden Vlaardingen Vlieland Vlissingen Voerendaal
  Volendam Voorburg Voorne Voorschoten Voorst Vught Waadhoeke Waal Waalre Waalwijk Waard Waddinxveen Wageningen
  Wassenaar Waterland Weert Weesp West-Friesland Westerkwartier Westerveld Westervoort Westerwolde Westfriesland
  Westland Weststellingwerf Wierden Wijchen Wijdemeren Wijhe Winterswijk Wittem Woensdrecht Woerden Wolden
  Wormerland Wormerveer Woudenberg Zaandam Zaanstad Zaanstreek Zaltbommel Zandvoort Zeeland Zeewolde Zeist
  Zevenaar Zevenbergen Zierikzee Zoetermeer Zoeterwoude Zoom Zuid-Holland Zuidoost Zuidplas Zundert Zutphen
  Zwartewaterland Zwijndrecht Zwolle`;

/** Places with a name or a common word in them, as they are written. */
export const placesOfSeveralWords: readonly string[] = `
  Aa en Hunze; Alphen aan den Rijn; Baarle-Nassau; Berg en Dal; Bergen op Zoom; Capelle aan den IJssel; De Bilt;
  De Fryske Marren; De Ronde Venen; De Wolden; Den Haag; Den Helder; Dijk en Waard; Gilze en Rijen; Gooi en
  Vechtstreek; Gooise Meren; Hart van Brabant; Hendrik-Ido-Ambacht; Het Hogeland; Hoeksche Waard; Hof van Twente;
  Hollands Kroon; Horst aan de Maas; Kaag en Braassem; Kop van Noord-Holland; Krimpen aan den IJssel; Land van
  Cuijk; Loon op Zand; Mook en Middelaar; Noord-Beveland; Nuenen, Gerwen en Nederwetten; Oost Gelre; Oude
  IJsselstreek; Peel en Maas; Reusel-De Mierden; Sint Eustatius; Sint Maarten; Sint-Michielsgestel; Son en
  Breugel; Stede Broec; Stichtse Vecht; Utrechtse Heuvelrug; Valkenburg aan de Geul; Voorne aan Zee; West Betuwe;
  West Maas en Waal; Wijk bij Duurstede`
  .trim()
  .split(";")
  .map((place) => place.trim().replace(/\s+/g, " "));
