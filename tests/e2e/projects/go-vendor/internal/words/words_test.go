package words

import "testing"

func TestText(t *testing.T) {
	if Text == "" {
		t.Fatal("nothing was embedded")
	}
}
