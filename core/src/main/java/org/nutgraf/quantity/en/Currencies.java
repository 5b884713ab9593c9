package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.Map;

/** How money is named in news beside its official names: short names, slang, signs, parts. */
final class Currencies {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Signs before or after an amount. */
  static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('$', "USD"),
          Map.entry('\u00a3', "GBP"),
          Map.entry('\u20a4', "GBP"),
          Map.entry('\u20ac', "EUR"),
          Map.entry('\u00a5', "JPY"),
          Map.entry('\uffe5', "CNY"),
          Map.entry('\u5143', "CNY"),
          Map.entry('\u20b9', "INR"),
          Map.entry('\u20a8', "INR"),
          Map.entry('\u20a9', "KRW"),
          Map.entry('\u20aa', "ILS"),
          Map.entry('\u20bd', "RUB"),
          Map.entry('\u20ba', "TRY"),
          Map.entry('\u20b4', "UAH"),
          Map.entry('\u20ab', "VND"),
          Map.entry('\u20b1', "PHP"),
          Map.entry('\u20a6', "NGN"),
          Map.entry('\u20b5', "GHS"),
          Map.entry('\u20a1', "CRC"),
          Map.entry('\u20ad', "LAK"),
          Map.entry('\u20b8', "KZT"),
          Map.entry('\u0e3f', "THB"),
          Map.entry('\u20be', "GEL"),
          Map.entry('\u20bc', "AZN"),
          Map.entry('\u20ae', "MNT"),
          Map.entry('\u20b2', "PYG"),
          Map.entry('\u20bf', "XBT"));

  /** Letters that stand before or after "$". */
  static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("u.s", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("a", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("aud", "AUD"),
          Map.entry("c", "CAD"),
          Map.entry("ca", "CAD"),
          Map.entry("can", "CAD"),
          Map.entry("cdn", "CAD"),
          Map.entry("cad", "CAD"),
          Map.entry("nz", "NZD"),
          Map.entry("nzd", "NZD"),
          Map.entry("hk", "HKD"),
          Map.entry("hkd", "HKD"),
          Map.entry("s", "SGD"),
          Map.entry("sg", "SGD"),
          Map.entry("sgd", "SGD"),
          Map.entry("r", "BRL"),
          Map.entry("nt", "TWD"),
          Map.entry("mex", "MXN"),
          Map.entry("mx", "MXN"),
          Map.entry("mxn", "MXN"),
          Map.entry("j", "JMD"),
          Map.entry("tt", "TTD"),
          Map.entry("bz", "BZD"),
          Map.entry("ec", "XCD"),
          Map.entry("fj", "FJD"),
          Map.entry("n", "NAD"),
          Map.entry("bds", "BBD"),
          Map.entry("gy", "GYD"),
          Map.entry("z", "ZWD"));

  /** Letters before an amount that are no codes of ISO 4217, or are in small letters. */
  static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("Rs", "INR"),
          Map.entry("RS", "INR"),
          Map.entry("Rs.", "INR"),
          Map.entry("RM", "MYR"),
          Map.entry("LE", "EGP"),
          Map.entry("PS", "GBP"),
          Map.entry("Tk", "BDT"),
          Map.entry("TK", "BDT"),
          Map.entry("Tk.", "BDT"),
          Map.entry("Dh", "AED"),
          Map.entry("DH", "AED"),
          Map.entry("Dhs", "AED"),
          Map.entry("KSh", "KES"),
          Map.entry("Ksh", "KES"),
          Map.entry("TSh", "TZS"),
          Map.entry("Tsh", "TZS"),
          Map.entry("USh", "UGX"),
          Map.entry("Ush", "UGX"),
          Map.entry("R", "ZAR"),
          Map.entry("N", "NGN"),
          Map.entry("SR", "SAR"),
          Map.entry("QR", "QAR"),
          Map.entry("Php", "PHP"),
          Map.entry("KD", "KWD"),
          Map.entry("RMB", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("usd", "USD"));

  private Currencies() {}

  static void addTo(UnitTable.Builder table) {
    names(
        table,
        "USD",
        "usd,dollar,dollars,u.s. dollar,u.s. dollars,us dollar,american dollar,american dollars,buck,bucks,greenback,greenbacks");
    names(table, "EUR", "eur,euro,euros");
    names(table, "GBP", "pound sterling,pounds sterling,sterling,quid,british pounds sterling");
    names(table, "JPY", "yen,japanese yen");
    names(table, "CNY", "yuan,renminbi,rmb,chinese yuan,chinese renminbi,yuan renminbi");
    names(table, "INR", "rupee,rupees,indian rupee,indian rupees");
    names(table, "PKR", "pakistani rupee,pakistani rupees,pakistan rupees");
    names(table, "LKR", "sri lankan rupee,sri lankan rupees,sri lanka rupees,\u0bb0\u0bc2");
    names(table, "AUD", "aussie dollars,australian dollar,australian dollars");
    names(table, "CAD", "canadian dollar,canadian dollars,loonie,loonies");
    names(table, "NZD", "new zealand dollar,new zealand dollars,kiwi dollars");
    names(table, "CHF", "franc,francs,swiss franc,swiss francs");
    names(table, "FRF", "french franc,french francs");
    names(table, "ILS", "shekel,shekels,israeli shekel,israeli shekels,nis,new israeli shekels");
    names(
        table,
        "MYR",
        "ringgit,ringgits,malaysian ringgit,malaysia ringgit,malaysia ringgits,malaysian ringgits");
    names(table, "TRY", "lira,liras,turkish lira,turkish liras");
    names(table, "ITL", "italian lire,lire");
    names(table, "MXN", "peso,pesos,mexican peso,mexican pesos");
    names(table, "ZAR", "rand,rands,south african rand");
    names(table, "KRW", "won,south korean won,korean won");
    names(table, "RUB", "ruble,rubles,rouble,roubles,russian ruble,russian roubles,russian rouble");
    names(table, "UAH", "hryvnia,hryvnias,hryvna,ukrainian hryvnia");
    names(table, "PLN", "zloty,zlotys,zlotych,polish zloty");
    names(table, "BRL", "reais,brazilian reais,brazilian real,brazilian reals");
    names(table, "SEK", "swedish krona,swedish kronor,swedish crowns,swedish crown");
    names(table, "NOK", "norwegian krone,norwegian kroner,norwegian crowns,norwegian crown");
    names(table, "DKK", "danish krone,danish kroner,danish crowns,danish crown,kroner,krone");
    names(table, "SEK", "krona,kronor");
    names(table, "CZK", "koruna,korunas,korunas,czech crowns,czech koruna,czech korunas");
    names(table, "HUF", "forint,forints");
    names(table, "RON", "leu,lei,romanian lei");
    names(table, "BGN", "lev,leva,levs");
    names(
        table,
        "DEM",
        "deutsche mark,deutsche marks,deutschemarks,german mark,german marks,d-marks");
    names(table, "FIM", "markka,markkas,finnish markka,finnish marks");
    names(table, "ESP", "peseta,pesetas");
    names(table, "NLG", "guilder,guilders,dutch guilder,dutch guilders");
    names(table, "HRK", "kuna,kunas");
    names(table, "GRD", "drachma,drachmas");
    names(table, "PTE", "escudo,escudos");
    names(table, "THB", "baht,thai baht");
    names(table, "IDR", "rupiah,rupiahs,indonesian rupiah");
    names(table, "VND", "dong,vietnamese dong");
    names(table, "PHP", "philippine peso,philippine pesos");
    names(table, "ARS", "argentine peso,argentine pesos");
    names(table, "NGN", "naira,nairas");
    names(table, "GHS", "cedi,cedis");
    names(table, "KES", "kenyan shilling,kenyan shillings,shilling,shillings");
    names(table, "EGP", "egyptian pound,egyptian pounds");
    names(table, "LBP", "lebanese pound,lebanese pounds");
    names(table, "SYP", "syrian pound,syrian pounds");
    names(table, "SAR", "saudi riyal,saudi riyals");
    names(table, "QAR", "qatari riyal,qatari riyals,qatari rial");
    names(table, "SAR", "riyal,riyals");
    names(table, "IRR", "rial,rials,toman,tomans");
    names(table, "AED", "dirham,dirhams,uae dirhams");
    names(table, "KWD", "dinar,dinars,kuwaiti dinar,kuwaiti dinars");
    names(table, "IQD", "iraqi dinar,iraqi dinars");
    names(table, "JOD", "jordanian dinar,jordanian dinars");
    names(table, "MNT", "tugrik,tugriks,mongolian tugrik");
    names(table, "GEL", "lari,georgian lari");
    names(table, "KZT", "tenge");
    names(table, "BDT", "taka");
    names(table, "ETB", "birr");
    names(table, "AFN", "afghani,afghanis");
    part(table, "USD", "cent,cents,u.s. cents,us cents,us cent,\u00a2");
    part(table, "USD", "penny,pennies");
    table.moneyNames("USD", new BigDecimal("0.1"), "dime", "dimes");
    part(table, "EUR", "euro cent,euro cents,eurocent,eurocents");
    part(table, "CAD", "canadian cent,canadian cents");
    part(table, "AUD", "australian cent,australian cents");
    part(table, "GBP", "pence");
    part(table, "MYR", "sen");
    part(table, "INR", "paisa,paise");
    part(table, "RUB", "kopeck,kopecks,kopek,kopeks");
    table.moneyNames("USD", THOUSAND, "grand");
    table.moneyNames("XBT", new BigDecimal("0.00000001"), "satoshi", "satoshis");
  }

  private static void names(UnitTable.Builder table, String code, String names) {
    table.moneyNames(code, BigDecimal.ONE, names.split(","));
  }

  private static void part(UnitTable.Builder table, String code, String names) {
    table.moneyNames(code, HUNDREDTH, names.split(","));
  }
}
