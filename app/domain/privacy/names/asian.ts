/** South and East Asian names, without accents. Compiled by hand: a list of words, not of people. */
export const firstNames = `
  aarav abida aditi afsheen agus ammara amna analyn ananya anh areeba arjun asim atif ayu ayush bao budi bushra
  chen chi deepak deepika divina diya dung fahad faizan fang farooq farrukh fiza gayatri guiying gurpreet hafeez
  hao haoran harpreet haseeb hien hina hoa hong hua humaira huong huyen iqbal iqra ishaan ishaq jaspreet javed
  jhon jia jiahui jiayi jie jing jun junaid jyoti kadek karthik kashif kavitha kavya khanh khurram laiba lan lanh
  lei li lihua lijuan linh long lovely made maham mahnoor mai maira mandeep manish manpreet maricel marites maryum
  meera mehak mehul mehwish mei meiling min ming minh momina muneeb nadeem naila nasreen navdeep naveed nga ngoc
  nhung nikhil nimra nirmal noman nurhayati nurul nyoman parminder pham phuc phuong preethi priyanka priyanthi
  putri putu qiang quan quynh rachna rahayu raheela ratna rehan rizal rizwan rohit rong rosalinda rowena rubina
  sadaf saima sajjad sakshi samina sania sanjana shafiq shahbaz shahid shahzad shaista shalini shazia shruti
  simran siti sivakumar sneha sobia sonali sri sukhdeep sumaira swati tabassum tahira talha tanveer tanvi tayyaba
  tejas thanh thanusha thao tharshan thi thuong thuy tien trang trinh tuan tuyet umair uzair vaishnavi varun
  vikram wang waqar waqas wei wen wulan xia xiao xiaoling xiaoyan xin xinyi yan yang yash yasir yi yichen ying
  yuan yue yuting zahid zeeshan zhang zhen zihan zoya zunaira`;

export const surnames = `
  ahmed akhtar bhatti bui butt chaudhry dang dhillon duong fernando gill guo hoang hussain huynh iqbal iyer javed
  kaur li lin liu luo ly mahmood malik menon nair ngo perera phan qureshi raja rajapaksa rao reddy sandhu siddiqui
  sidhu sivanesan sun vo vu xu yang zhou`;
