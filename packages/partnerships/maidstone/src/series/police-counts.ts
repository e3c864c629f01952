/**
 * Offences that Kent Police recorded in the Maidstone district, by month and crime type, counted by `saferplan
 * import police` from the street-level crime files of data.police.uk (Open Government Licence v3.0), as people
 * had downloaded them in January 2015 and February 2017 and put them on public sites. The counts are by
 * `Falls within` and by the district of the LSOA; rows without a place are in no district.
 *
 * No file is there for December 2014 and for 2015: those months are missing, not zero.
 */
export const POLICE_COUNTS: readonly { readonly from: string; readonly counts: Readonly<Record<string, readonly number[]>> }[] = [
  {
    from: '2014-01',
    counts: {
      'Anti-social behaviour': [267, 249, 280, 326, 333, 345, 388, 385, 308, 296, 285],
      'Bicycle theft': [7, 8, 3, 4, 15, 12, 14, 21, 18, 9, 21],
      Burglary: [79, 83, 78, 101, 68, 66, 70, 83, 98, 68, 95],
      'Criminal damage and arson': [120, 116, 128, 131, 107, 106, 124, 144, 104, 122, 120],
      Drugs: [33, 25, 37, 38, 40, 24, 30, 33, 35, 27, 20],
      'Other crime': [5, 7, 14, 13, 19, 19, 35, 6, 9, 11, 10],
      'Other theft': [89, 89, 114, 111, 106, 121, 136, 135, 130, 111, 109],
      'Possession of weapons': [4, 3, 4, 5, 3, 3, 2, 4, 2, 7, 5],
      'Public order': [20, 18, 26, 26, 29, 20, 23, 25, 31, 25, 24],
      Robbery: [10, 2, 4, 1, 6, 4, 7, 7, 10, 4, 9],
      Shoplifting: [72, 94, 101, 77, 99, 111, 100, 88, 88, 68, 100],
      'Theft from the person': [8, 12, 6, 10, 7, 9, 11, 9, 21, 13, 6],
      'Vehicle crime': [52, 54, 53, 40, 64, 63, 78, 75, 64, 71, 60],
      'Violence and sexual offences': [188, 172, 187, 208, 200, 241, 222, 215, 199, 224, 218],
    },
  },
  {
    from: '2016-01',
    counts: {
      'Anti-social behaviour': [260, 256, 274, 297, 341, 342, 407, 363, 313, 307, 238, 248],
      'Bicycle theft': [8, 6, 5, 14, 20, 15, 15, 5, 16, 13, 10, 8],
      Burglary: [63, 64, 62, 62, 61, 120, 67, 58, 61, 64, 82, 79],
      'Criminal damage and arson': [104, 120, 113, 131, 149, 144, 128, 97, 103, 142, 113, 131],
      Drugs: [25, 31, 22, 25, 33, 32, 23, 30, 28, 22, 22, 31],
      'Other crime': [14, 20, 11, 22, 57, 12, 11, 16, 14, 15, 17, 20],
      'Other theft': [86, 109, 103, 98, 108, 110, 126, 129, 139, 117, 130, 134],
      'Possession of weapons': [5, 4, 4, 6, 3, 4, 7, 3, 6, 4, 4, 4],
      'Public order': [21, 18, 29, 41, 41, 41, 48, 40, 40, 28, 42, 46],
      Robbery: [3, 6, 5, 7, 6, 6, 8, 8, 4, 6, 7, 5],
      Shoplifting: [68, 72, 55, 85, 76, 72, 82, 64, 54, 62, 64, 68],
      'Theft from the person': [7, 9, 8, 13, 5, 5, 11, 11, 17, 7, 11, 12],
      'Vehicle crime': [89, 79, 52, 39, 65, 64, 48, 71, 84, 76, 70, 62],
      'Violence and sexual offences': [247, 275, 252, 270, 328, 320, 312, 364, 346, 293, 321, 313],
    },
  },
];
