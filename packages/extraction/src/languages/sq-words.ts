/** What makes a participle passive in Albanian, or tells a state. */
export const PASSIVE = "(?:u|është|janë|ishte|ishin|ka qenë|kanë qenë|qenka|qe|kishin qenë|jemi|do të jetë|po)";
