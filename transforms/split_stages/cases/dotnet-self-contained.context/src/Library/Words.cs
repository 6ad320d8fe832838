public class Words {}
