import { benchGrowth, benchOrders } from './orders';
import { benchPeers } from './peers';
import { benchTally } from './tally';

benchTally();
benchPeers();
benchOrders();
benchGrowth();
